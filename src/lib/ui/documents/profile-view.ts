import type { Dataset, Id } from '../../model/dataset';
import type { View } from '../../view/view';

/** The view of the address for one document's page: it stands first, whatever is chosen and ordered. */
export function profileView(view: View, { documents }: Dataset, id: Id): View {
	const others = (view.docs ?? documents.map((document) => document.id)).filter(
		(other) => other !== id,
	);
	const ordersDocuments = view.order.by === 'similarity' || view.order.by === 'dimension';
	return { ...view, docs: [id, ...others], order: ordersDocuments ? { by: 'listed' } : view.order };
}
