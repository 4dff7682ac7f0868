import { element, text, type MarkupNode } from '../export/markup';
import { writePageData } from '../export/embed-data';
import type { Dataset } from '../model/dataset';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import { barePage } from './bare-page';
import { openView } from './open-view';
import { namedSvg } from './pictures';

/** The code of the dashboard, as scripts/build-standalone.js has built it, and the rules of the dataset. */
export interface StandaloneParts {
	readonly style: string;
	readonly script: string;
	/** Markdown, or ''. */
	readonly codebook: string;
}

/** What is seen where scripts may not run. */
const DRAWN = ['positions', 'heatmap', 'radar'];

/**
 * The whole dashboard as one HTML file, which opens from a disk and asks nothing of any other.
 *
 * In     `dataset` in the language of the page.
 */
export function standalonePage(
	dataset: Dataset,
	{ style, script, codebook }: StandaloneParts,
): string {
	const { datapackage, ...carried } = dataset;
	const data = (id: string, value: unknown): MarkupNode =>
		element('script', { id, type: 'application/json' }, [writePageData(value)]);
	const pictures = DRAWN.map((chart) => namedSvg(openView(dataset, `chart=${chart}`, null)));
	return barePage({
		language: getLocale(),
		title: dataset.title || dataset.id,
		theme: null,
		root: null,
		style: style.replaceAll('</style', '<\\/style'),
		script: script.replaceAll('</script', '<\\/script'),
		fontSource: 'data:',
		policy: ['img-src data: blob:', 'connect-src data:'],
		head: [element('meta', { name: 'color-scheme', content: 'light dark' })],
		body: [
			element('div', { id: 'dashboard' }),
			element('noscript', {}, [
				element('main', { class: 'wrap' }, [
					element('h1', {}, [text(dataset.title || dataset.id)]),
					element('p', {}, [text(m.standalone_needs_scripts())]),
					...pictures,
				]),
			]),
			data('dataset', { ...carried, views: carried.views.map(({ extra, ...view }) => view) }),
			data('codebook', codebook),
		],
	});
}
