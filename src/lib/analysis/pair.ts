import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import type { View } from '../view/view';

/** Two documents that are compared, A with B. */
export interface Pair {
	readonly a: Id;
	readonly b: Id;
}

/**
 * The pair that a view compares: its A and B; where it names neither, the two documents that it
 * shows, if it shows two. `null` where it names one alone or the same document twice.
 */
export function pairOf({ a, b }: Pick<View, 'a' | 'b'>, shown: Matrix): Pair | null {
	if (a !== null && b !== null) return a === b ? null : { a, b };
	const [first, second, ...more] = shown.documents;
	if (a !== null || b !== null || !first || !second || more.length > 0) return null;
	return { a: first.id, b: second.id };
}

/**
 * A view narrowed to two documents, A before B.
 *
 * Rules  Its dimensions, poles and scores stay. An order by spread is then the one of these two alone;
 *        an order of documents would change which is A.
 */
export function pairView(view: View, { a, b }: Pair): View {
	const ordersDocuments = view.order.by === 'similarity' || view.order.by === 'dimension';
	return { ...view, docs: [a, b], order: ordersDocuments ? { by: 'listed' } : view.order };
}

/** The chart that compares two documents. */
const PAIR_CHART = 'difference';

/** What a view draws: A and B alone, where it asks for the chart of two and names them. */
export function drawnView(view: View): View {
	const { chart, a, b } = view;
	const isPair = chart === PAIR_CHART && a !== null && b !== null && a !== b;
	return isPair ? pairView(view, { a, b }) : view;
}

/** Every pair of these documents once, in their order: first with second, first with third. */
export function pairsOf(documents: readonly Id[]): Pair[] {
	return documents.flatMap((a, i) => documents.slice(i + 1).map((b) => ({ a, b })));
}

/**
 * The pair `by` steps on in the row of pairs, round its ends; the first where `pair` is none of them.
 * `null` below two documents. Which of the two is A does not matter to the place in the row.
 */
export function steppedPair(documents: readonly Id[], pair: Pair | null, by: 1 | -1): Pair | null {
	const pairs = pairsOf(documents);
	const place = placeOfPair(pairs, pair);
	const next = place === null ? 0 : (place + by + pairs.length) % pairs.length;
	return pairs[next] ?? null;
}

/** Where a pair stands in a row of pairs, from 0, whichever of the two is A. */
export function placeOfPair(pairs: readonly Pair[], pair: Pair | null): number | null {
	const place = pairs.findIndex(
		({ a, b }) => (a === pair?.a && b === pair.b) || (a === pair?.b && b === pair.a),
	);
	return place < 0 ? null : place;
}
