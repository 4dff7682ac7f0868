import type { Dimension } from '../../model/dataset';
import { cellKey, type Matrix } from '../../model/matrix';
import { quoteKey } from '../../model/quote-key';
import { withDimensions, withDocuments } from './slides/subset';

/** A dimension with those documents and quotes of it that are pinned. */
export interface PinnedQuestion {
	readonly dimension: Dimension;
	readonly matrix: Matrix;
	/** Keys of its quotes among the pinned ones. */
	readonly pins: readonly string[];
}

/** The dimensions of pinned quotes, in the order of the matrix; what it does not show is left out. */
export function pinnedQuestions(matrix: Matrix, pins: readonly string[]): PinnedQuestion[] {
	if (pins.length === 0) return [];
	const pinned = onlyPinned(matrix, pins);
	return pinned.dimensions.flatMap((dimension) => {
		const documents = pinned.documents.filter(
			({ id }) => quotesOf(pinned, id, dimension).length > 0,
		);
		if (documents.length === 0) return [];
		const keys = documents.flatMap(({ id }) => quotesOf(pinned, id, dimension).map(quoteKey));
		const only = withDocuments(withDimensions(pinned, [dimension]), documents);
		return [{ dimension, matrix: only, pins: keys }];
	});
}

/** The matrix with no other quotes than the pinned ones. */
export function onlyPinned(matrix: Matrix, pins: readonly string[]): Matrix {
	const cells = [...matrix.cells].map(([key, cell]) => {
		const quotes = cell.quotes.filter((quote) => pins.includes(quoteKey(quote)));
		return [key, { ...cell, quotes }] as const;
	});
	return { ...matrix, cells: new Map(cells) };
}

function quotesOf({ cells }: Matrix, document: string, { id }: Dimension) {
	return cells.get(cellKey(document, id))?.quotes ?? [];
}
