import { resolveView } from '../analysis/resolve-view';
import { CHARTS, type ChartEntry } from '../charts/registry';
import { readQuery } from '../export/named-view';
import { wordPicture, type PictureWords } from '../export/picture-words';
import type { NamedView } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import type { View } from '../view/view';
import { vocabularyOf } from '../view/vocabulary';
import { shippedDataset } from './dataset';

/** A named view of the shipped dataset, ready to be drawn. */
export interface OpenedView {
	readonly named: NamedView;
	readonly view: View;
	readonly chart: ChartEntry;
	readonly matrix: Matrix;
	readonly words: PictureWords;
}

/** The slugs of all named views, as the routes' entries take them. */
export function slugEntries(): { slug: string }[] {
	return shippedDataset().views.map(({ slug }) => ({ slug }));
}

/** `null` where no view has that name. */
export function openNamedView(slug: string): OpenedView | null {
	const dataset = shippedDataset();
	const named = dataset.views.find((each) => each.slug === slug);
	if (!named) return null;
	const view = readQuery(named.query, vocabularyOf(dataset, CHARTS));
	const chart = CHARTS.get(view.chart);
	if (!chart) throw new Error(`the view ${slug} names a chart that is not registered`);
	const matrix = resolveView(dataset, view).shown;
	return { named, view, chart, matrix, words: wordPicture(chart, matrix, named, view) };
}
