import type { Id } from '../../model/dataset';
import type { View } from '../../view/view';

/** The view of the address for one dimension's page: that dimension alone, whatever is chosen. */
export function dimensionView(view: View, id: Id): View {
	const ordersDimensions = view.order.by === 'spread' || view.order.by === 'document';
	return { ...view, dims: [id], order: ordersDimensions ? { by: 'listed' } : view.order };
}
