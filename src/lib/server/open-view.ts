import { resolveView } from '../analysis/resolve-view';
import { CHARTS, type ChartEntry } from '../charts/registry';
import { wordPicture, type PictureWords } from '../export/picture-words';
import type { Dataset, NamedView } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { parseView, type ParsedView } from '../view/parse';
import type { View } from '../view/view';
import { vocabularyOf } from '../view/vocabulary';

/** A view of a dataset, ready to be drawn. */
export interface OpenedView extends Pick<ParsedView, 'notices'> {
	/** `null` for a view without a name. */
	readonly named: NamedView | null;
	readonly view: View;
	readonly chart: ChartEntry;
	readonly matrix: Matrix;
	readonly words: PictureWords;
}

/** In: `query` in the language of the address; what is unknown in it stands in the notices. */
export function openView(dataset: Dataset, query: string, named: NamedView | null): OpenedView {
	const { view, notices } = parseView(new URLSearchParams(query), vocabularyOf(dataset, CHARTS));
	const chart = CHARTS.get(view.chart);
	if (!chart) throw new Error(`the view ${query} names a chart that is not registered`);
	const matrix = resolveView(dataset, view).shown;
	return { named, view, notices, chart, matrix, words: wordPicture(chart, matrix, named, view) };
}
