import { orderBySimilarity } from '../analysis/order';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import type { View } from '../view/view';

const SIMILARITY = {
	exact: m.chart_frame_order_exact,
	'leaf-order': m.chart_frame_order_leaf,
	nearest: m.chart_frame_order_nearest,
	codebook: m.chart_frame_order_codebook,
};

/** In what order a chart stands, and whether its poles are turned; '' for the codebook's order, as coded. */
export function wordArrangement(matrix: Matrix, view: Pick<View, 'order' | 'poles'>): string {
	return [wordOrder(matrix, view.order), view.poles === 'ties' ? m.chart_frame_ties() : '']
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function wordOrder(matrix: Matrix, order: View['order']): string {
	const { documents, dimensions } = matrix.dataset;
	switch (order.by) {
		case 'listed':
			return isInFileOrder(matrix.documents) && isInFileOrder(matrix.dimensions)
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

function isInFileOrder(entries: readonly { readonly position: number }[]): boolean {
	return entries.every(({ position }, i) => i === 0 || position > (entries[i - 1]?.position ?? 0));
}

function labelOf(entries: readonly { readonly id: string; readonly label: string }[], id: string) {
	return entries.find((entry) => entry.id === id)?.label ?? id;
}
