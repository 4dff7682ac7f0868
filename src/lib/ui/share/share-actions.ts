import { citeApa, citeBibtex } from '../../export/cite';
import { copyPicture, copyText, download } from '../../export/clipboard';
import { pageFonts } from '../../export/page-fonts';
import { isNative } from '../../export/pptx/native-charts';
import { PNG_SIZES, type PngSize } from '../../export/picture-size';
import { paintPng } from '../../export/png';
import { frameSnippet, pictureSnippet } from '../../export/snippets';
import { tableAsLatex, tableAsMarkdown, tableAsTsv } from '../../export/table-text';
import { m } from '../../paraglide/messages';
import { deck } from '../slides/deck-store.svelte';
import type { Ground, SharedView } from './shared-view';

/** How a picture is asked for. */
export interface PictureChoice {
	readonly size: PngSize;
	readonly ground: Ground;
}

/** What a click has done, in a word; `text` where the reader must copy it by hand. */
export interface Outcome {
	readonly said: string;
	readonly text?: string;
}

export interface ShareAction {
	readonly id: string;
	readonly label: string;
	run(): Promise<Outcome>;
}

export interface ShareGroup {
	readonly id: string;
	readonly label: string;
	readonly actions: readonly ShareAction[];
}

/** Everything that a chart can be shared as: the same for every chart. */
export function shareGroups(shared: SharedView, choice: PictureChoice): ShareGroup[] {
	return [
		{ id: 'picture', label: m.share_picture(), actions: pictureActions(shared, choice) },
		...deckGroup(shared),
		{ id: 'link', label: m.share_link(), actions: linkActions(shared) },
		{ id: 'embed', label: m.share_embed(), actions: embedActions(shared) },
		{ id: 'table', label: m.share_table(), actions: tableActions(shared) },
		{ id: 'cite', label: m.share_cite(), actions: citeActions(shared) },
	];
}

function pictureActions(shared: SharedView, { size, ground }: PictureChoice): ShareAction[] {
	const pixels = PNG_SIZES[size];
	const paint = async () => {
		const svg = shared.svgWithin(size, ground);
		return paintPng(svg, pixels, await pageFonts('Pretendard', svg));
	};
	return [
		{
			id: 'copy-picture',
			label: m.share_copy_picture(),
			run: async () => {
				const png = paint();
				try {
					await copyPicture(png);
				} catch {
					await png; // a picture that could not be painted is another mistake, and is said as such
					return { said: m.share_picture_refused() };
				}
				return { said: m.share_copied_picture(pixels) };
			},
		},
		{
			id: 'png',
			label: m.share_download_png(),
			run: async () => {
				download(await paint(), `${shared.fileName}-${pixels.width}x${pixels.height}.png`);
				return { said: m.share_downloaded_png(pixels) };
			},
		},
		{
			id: 'svg',
			label: m.share_download_svg(),
			run: async () => {
				const svg = new Blob([shared.svg(ground)], { type: 'image/svg+xml' });
				download(svg, `${shared.fileName}.svg`);
				return { said: m.share_downloaded_svg() };
			},
		},
	];
}

/** For charts that PowerPoint can hold as they are. */
function deckGroup({ view }: SharedView): ShareGroup[] {
	if (!isNative(view.chart)) return [];
	const add = async () => ({ said: m.slides_said_added({ count: deck.addView(view) }) });
	return [
		{
			id: 'deck',
			label: m.site_nav_slides(),
			actions: [{ id: 'add-to-deck', label: m.slides_add(), run: add }],
		},
	];
}

function linkActions(shared: SharedView): ShareAction[] {
	return [
		textAction({
			id: 'link',
			label: m.share_copy_link(),
			done: m.share_done_link(),
			write: () => shared.link,
		}),
		textAction({
			id: 'frozen-link',
			label: m.share_copy_frozen_link(),
			done: m.share_done_frozen_link(),
			write: () => shared.frozenLink,
		}),
	];
}

function embedActions(shared: SharedView): ShareAction[] {
	return [
		textAction({
			id: 'frame',
			label: m.share_copy_frame(),
			done: m.share_done_frame(),
			write: () => frameSnippet(shared.frame),
		}),
		textAction({
			id: 'html',
			label: m.share_copy_html(),
			done: m.share_done_html(),
			write: () =>
				pictureSnippet(shared.svg('white'), {
					href: shared.frozenLink,
					link: m.share_embed_link(),
				}),
		}),
	];
}

function tableActions({ matrix, words }: SharedView): ShareAction[] {
	return [
		textAction({
			id: 'tsv',
			label: m.share_copy_tsv(),
			done: m.share_done_tsv(),
			write: () => tableAsTsv(matrix),
		}),
		textAction({
			id: 'markdown',
			label: m.share_copy_markdown(),
			done: m.share_done_markdown(),
			write: () => tableAsMarkdown(matrix, words),
		}),
		textAction({
			id: 'latex',
			label: m.share_copy_latex(),
			done: m.share_done_latex(),
			write: () => tableAsLatex(matrix, words),
		}),
	];
}

function citeActions(shared: SharedView): ShareAction[] {
	return [
		textAction({
			id: 'apa',
			label: m.share_copy_apa(),
			done: m.share_done_apa(),
			write: () => citeApa(shared.citation(new Date())),
		}),
		textAction({
			id: 'bibtex',
			label: m.share_copy_bibtex(),
			done: m.share_done_bibtex(),
			write: () => citeBibtex(shared.citation(new Date())),
		}),
	];
}

interface TextAction {
	readonly id: string;
	readonly label: string;
	/** What is said when the text is on the clipboard. */
	readonly done: string;
	readonly write: () => string;
}

function textAction({ id, label, done, write }: TextAction): ShareAction {
	const run = async () => {
		const text = write();
		try {
			await copyText(text);
		} catch {
			return { said: m.share_text_refused(), text };
		}
		return { said: done };
	};
	return { id, label, run };
}
