import type { Id, Quote } from '../../model/dataset';
import { columnOf, type Cell, type Matrix } from '../../model/matrix';

/** One passage of a document, and the cells that it is evidence of. */
export interface Passage {
	readonly quote: Quote;
	readonly cells: readonly Cell[];
}

/**
 * The passages that back the shown scores of a document, in the order of its text.
 *
 * Rules  Ordered by the numbers of the locator (¶12, p. 4, 3:15); where it has none, at the end; in one
 *        place as the file lists them. A passage that serves several cells stands once.
 */
export function passagesOf(matrix: Matrix, document: Id): Passage[] {
	const passages = new Map<string, { quote: Quote; cells: Cell[] }>();
	for (const cell of columnOf(matrix, document)) {
		for (const quote of cell.quotes) {
			const key = JSON.stringify([quote.locator, quote.text]);
			const passage = passages.get(key);
			if (passage) passage.cells.push(cell);
			else passages.set(key, { quote, cells: [cell] });
		}
	}
	const rank = new Map(matrix.dataset.quotes.map((quote, i) => [quote, i]));
	return [...passages.values()].toSorted(
		(a, b) =>
			comparePlaces(placeOf(a.quote.locator), placeOf(b.quote.locator)) ||
			(rank.get(a.quote) ?? 0) - (rank.get(b.quote) ?? 0),
	);
}

function placeOf(locator: string): number[] {
	return (locator.match(/\d+/gu) ?? []).map(Number);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
	if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
	for (const [i, number] of a.entries()) {
		const other = b[i];
		if (other === undefined) return 1;
		if (number !== other) return number - other;
	}
	return a.length - b.length;
}
