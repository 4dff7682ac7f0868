import type { Id } from '../model/dataset';
import { columnOf, type Matrix } from '../model/matrix';

/**
 * The scores of one document in the order of the matrix's dimensions, NaN where it has none.
 * NaN and not `null`, because comparing thousands of documents needs flat numbers; it never leaves
 * the files that compare columns.
 */
export type ScoreColumn = Float64Array;

/** Throws RangeError for a document that the matrix lacks. */
export function scoreColumn(matrix: Matrix, document: Id): ScoreColumn {
	return Float64Array.from(columnOf(matrix, document), ({ score }) => score ?? NaN);
}

/** On how many dimensions both have a score, and the sum of the absolute differences there. */
export function compareColumns(a: ScoreColumn, b: ScoreColumn): { shared: number; total: number } {
	let shared = 0;
	let total = 0;
	for (let i = 0; i < a.length; i++) {
		const difference = Math.abs((a[i] ?? NaN) - (b[i] ?? NaN));
		if (Number.isNaN(difference)) continue;
		shared += 1;
		total += difference;
	}
	return { shared, total };
}

/** Every document against every other: up to so many pairs of cells take some seconds. */
const CELL_PAIRS_AT_MOST = 5e8;

/** Whether a page would hang if it compared all documents of the matrix with each other. */
export function areTooMany({ documents, dimensions }: Matrix): boolean {
	return (documents.length ** 2 / 2) * dimensions.length > CELL_PAIRS_AT_MOST;
}
