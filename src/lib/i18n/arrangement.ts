import { orderBySimilarity } from '../analysis/order';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import type { View } from '../view/view';

const SIMILARITY = {
	exact: m.chart_frame_order_exact,
	'leaf-order': m.chart_frame_order_leaf,
	nearest: m.chart_frame_order_nearest,
	codebook: m.chart_frame_order_codebook,
};

/** What of a chart has an order that means something: a map has none. */
export type Ordered = 'all' | 'dimensions' | 'nothing';

/** In what order a chart stands, and whether its poles are turned; '' for the codebook's order, as coded. */
export function wordArrangement(
	matrix: Matrix,
	view: Pick<View, 'docs' | 'dims' | 'order' | 'poles'>,
	ordered: Ordered = 'all',
): string {
	return [wordOrder(matrix, view, ordered), view.poles === 'ties' ? m.chart_frame_ties() : '']
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function wordOrder(
	matrix: Matrix,
	{ docs, dims, order }: Pick<View, 'docs' | 'dims' | 'order'>,
	ordered: Ordered,
): string {
	if (ordered === 'nothing') return '';
	const { documents, dimensions } = matrix.dataset;
	const ordersDocuments = order.by === 'similarity' || order.by === 'dimension';
	if (ordered === 'dimensions' && ordersDocuments) return '';
	switch (order.by) {
		case 'listed':
			return (ordered === 'dimensions' || isInFileOrder(docs, documents)) &&
				isInFileOrder(dims, dimensions)
				? ''
				: m.chart_frame_order_listed();
		case 'spread':
			return m.chart_frame_order_spread();
		case 'similarity':
			return SIMILARITY[orderBySimilarity(matrix).method]();
		case 'document':
			return m.chart_frame_order_document({ label: labelOf(documents, order.id) });
		case 'dimension':
			return m.chart_frame_order_dimension({ label: labelOf(dimensions, order.id) });
	}
}

function isInFileOrder(
	ids: readonly Id[] | null,
	entries: readonly { readonly id: Id }[],
): boolean {
	const places = (ids ?? []).map((id) => entries.findIndex((entry) => entry.id === id));
	return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

function labelOf(entries: readonly { readonly id: string; readonly label: string }[], id: string) {
	return entries.find((entry) => entry.id === id)?.label ?? id;
}
