import type { Order, View } from './view';

/**
 * Writes a view as the query of an address, without the `?`; '' for the default view.
 *
 * Rules  Values equal to the default are left out. Ids are written as they are (letters of any
 *        script), so that a person can read the link; `parseView` of the result gives the view back.
 */
export function formatView(view: View): string {
	const pairs: [string, string][] = [];
	const add = (name: string, value: string | null) => {
		if (value !== null && value !== '') pairs.push([name, value]);
	};
	add('chart', view.chart === 'positions' ? null : view.chart);
	if (view.docs) pairs.push(['docs', view.docs.join('.')]);
	if (view.dims) pairs.push(['dims', view.dims.join('.')]);
	add('coder', view.coder);
	add('order', formatOrder(view.order));
	add('poles', view.poles === 'ties' ? 'ties' : null);
	add('cell', view.cell && `${view.cell.document}.${view.cell.dimension}`);
	add('a', view.a);
	add('b', view.b);
	add('q', view.q);
	add('pins', view.pins.join('.'));
	add('show', view.show);
	add('theme', view.theme === 'auto' ? null : view.theme);
	add('stage', view.stage ? '1' : null);
	add('data', view.data);
	return pairs.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&');
}

function formatOrder(order: Order): string | null {
	switch (order.by) {
		case 'listed':
			return null;
		case 'spread':
		case 'similarity':
			return order.by;
		case 'document':
			return `by:doc:${order.id}`;
		case 'dimension':
			return `by:dim:${order.id}`;
	}
}

/** Lone surrogates, which encodeURIComponent refuses, become U+FFFD as they would in any address. */
function encodeValue(value: string): string {
	return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
		.replaceAll('%20', '+')
		.replaceAll('%3A', ':');
}
