import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG_SIZES, type PngSize } from '../lib/export/picture-size';
import { planQuickDeck } from '../lib/export/pptx/plan-quick-deck';
import { writeDeck } from '../lib/export/pptx/write-deck';
import { wordNotice } from '../lib/i18n/notices';
import { showValue } from '../lib/i18n/show-value';
import type { Dataset } from '../lib/model/dataset';
import { localise } from '../lib/model/localise';
import { m } from '../lib/paraglide/messages';
import { getLocale } from '../lib/paraglide/runtime';
import { textIn } from '../lib/server/dataset';
import { openView, type OpenedView } from '../lib/server/open-view';
import { namedPng, namedSvg } from '../lib/server/pictures';
import { standalonePage } from '../lib/server/standalone-page';
import { UsageError, type Command, type Terminal } from './command';
import { formatProblems } from './format-problems';
import { readArguments } from './read-arguments';
import { readPath } from './read-files';
import { runScript } from './run-script';

/** `export`: the dashboard in one file, a deck, or the picture of a view. */
export const exportDataset: Command = {
	usage:
		'export <folder> --html <file> | --pptx <file> [--view <view>] | --svg <view> [--out <file>] | --png <view> [--out <file>] [--size slide|large|half|square]',
	about: m.cli_export_about,
	run(args, terminal) {
		const { path, values } = readArguments(args, {
			html: { type: 'string' },
			pptx: { type: 'string' },
			svg: { type: 'string' },
			png: { type: 'string' },
			view: { type: 'string' },
			out: { type: 'string' },
			size: { type: 'string' },
		});
		const { html, pptx, svg, png, view = '', out } = values;
		const wanted = [html, pptx, svg, png].filter((each) => each !== undefined);
		if (wanted.length !== 1) throw new UsageError(m.cli_export_one());
		const unused = [
			...(pptx === undefined && view !== '' ? ['--view'] : []),
			...(png === undefined && values.size !== undefined ? ['--size'] : []),
			...(svg === undefined && png === undefined && out !== undefined ? ['--out'] : []),
		];
		if (unused[0]) throw new UsageError(m.cli_export_unused({ option: unused[0] }));
		const size = readSize(values.size);
		const { dataset: read, problems } = readPath(path);
		terminal.out(formatProblems(problems));
		if (!read) return 1;
		const dataset = localise(read, getLocale());

		if (html !== undefined) {
			const page = writePage(dataset, path, terminal);
			if (page === null) return 1;
			return save(html, page, terminal);
		}
		if (pptx !== undefined)
			return save(pptx, writeQuickDeck(dataset, viewOf(dataset, view)), terminal);
		const opened = viewOf(dataset, svg ?? png ?? '');
		const name = opened.named?.slug ?? opened.chart.id;
		return svg === undefined
			? save(out ?? `${name}.png`, namedPng(opened, { size, root: terminal.root }), terminal)
			: save(out ?? `${name}.svg`, namedSvg(opened), terminal);
	},
};

function readSize(size = 'slide'): PngSize {
	if (Object.hasOwn(PNG_SIZES, size)) return size as PngSize;
	const sizes = Object.keys(PNG_SIZES).join(', ');
	throw new UsageError(m.cli_export_size({ size: showValue(size), sizes }));
}

/** A view by its name, or as a query in the language of the address; '' = everything. */
function viewOf(dataset: Dataset, name: string): OpenedView {
	const named = dataset.views.find(({ slug }) => slug === name) ?? null;
	if (!named && name !== '' && !name.includes('=')) {
		const slugs = dataset.views.map(({ slug }) => slug).join(', ');
		throw new UsageError(m.cli_export_unknown_view({ view: showValue(name), views: slugs || '–' }));
	}
	const opened = openView(dataset, named?.query ?? name, named);
	const [notice] = opened.notices;
	// A picture of something else than was asked for would be believed.
	if (notice && !named) throw new UsageError(wordNotice(notice));
	return opened;
}

function writeQuickDeck(dataset: Dataset, { view, matrix }: OpenedView): Uint8Array {
	const deck = planQuickDeck(dataset, matrix, {
		language: getLocale(),
		theme: 'light',
		size: '16:9',
		view,
		address: '',
		coders: view.show === 'coders',
	});
	return writeDeck(deck);
}

/** `null` where the page's code could not be built; what is wrong has been printed. */
function writePage(dataset: Dataset, path: string, terminal: Terminal): string | null {
	terminal.progress(m.cli_export_building());
	const folder = statSync(path).isDirectory() ? { STANCEBOARD_DATASET: resolve(path) } : {};
	const settings = { STANCEBOARD_LOCALE: getLocale(), ...folder };
	if (!runScript(terminal, 'build-standalone.js', settings)) return null;
	const built = (name: string) =>
		readFileSync(join(terminal.root, 'dist/standalone', name), 'utf8');
	return standalonePage(dataset, {
		style: built('standalone.css'),
		script: built('standalone.js'),
		codebook: textIn(resolve(path), 'codebook'),
	});
}

function save(file: string, content: string | Uint8Array, terminal: Terminal): 0 {
	try {
		writeFileSync(file, content);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(m.cli_unwritable({ path: showValue(file), reason: showValue(reason) }));
	}
	terminal.out(m.cli_exported({ path: showValue(file) }));
	return 0;
}
