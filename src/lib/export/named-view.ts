import type { NamedView } from '../model/dataset';
import { formatView } from '../view/format';
import { parseView } from '../view/parse';
import { DEFAULT_VIEW, type View } from '../view/view';
import type { Vocabulary } from '../view/vocabulary';

/** The view that a query names; what is unknown in it is left out. */
export function readQuery(query: string, vocabulary: Vocabulary): View {
	return parseView(new URLSearchParams(query), vocabulary).view;
}

/** The named view that shows the same as `view`, whatever evidence is open and in whatever colours. */
export function namedViewOf(
	views: readonly NamedView[],
	vocabulary: Vocabulary,
	view: View,
): NamedView | null {
	const shown = formatView(drawnPartOf(view));
	const written = ({ query }: NamedView) => formatView(drawnPartOf(readQuery(query, vocabulary)));
	return views.find((named) => written(named) === shown) ?? null;
}

/** What of a view makes its picture. */
function drawnPartOf({ chart, docs, dims, coder, order, poles, show, data }: View): View {
	return { ...DEFAULT_VIEW, chart, docs, dims, coder, order, poles, show, data };
}
