import { ascending, descending } from 'd3-array';
import { similarityTable } from '../../analysis/similarity';
import { spreadOn } from '../../analysis/spread';
import type { Dimension, Id, SourceDocument } from '../../model/dataset';
import { columnOf, type Matrix } from '../../model/matrix';
import { withDimensions } from './slides/subset';

/** As many rows as a positions slide shows with ease. */
const MOST_ROWS = 4;
const MOST_OUTLINES = 3;

/** The dimensions with the widest spread, widest first; all in their order where there are few. */
export function mostContested(matrix: Matrix): Matrix {
	if (matrix.dimensions.length <= MOST_ROWS) return matrix;
	const wide = matrix.dimensions.toSorted((a, b) =>
		descending(spreadOf(matrix, a), spreadOf(matrix, b)),
	);
	return withDimensions(matrix, wide.slice(0, MOST_ROWS));
}

/** -1 where nothing can be said to lie apart. */
function spreadOf(matrix: Matrix, { id }: Dimension): number {
	return spreadOn(matrix, id)?.deviation ?? -1;
}

/** The dimension with the widest spread; `null` where no two documents differ. */
export function widestQuestion(matrix: Matrix): Dimension | null {
	const [widest] = matrix.dimensions.toSorted((a, b) =>
		descending(spreadOf(matrix, a), spreadOf(matrix, b)),
	);
	return widest && spreadOf(matrix, widest) > 0 ? widest : null;
}

/**
 * The two documents whose scores differ most in sum, and the one that is silent on least besides.
 *
 * Rules  In the matrix's order. The sum and not the mean, so that a text that is silent on much does
 *        not win by a few scores. Where no two can be compared, the first ones.
 */
export function mostTelling(matrix: Matrix): readonly SourceDocument[] {
	const { documents } = matrix;
	const sums = similarityTable(matrix).flatMap(({ a, b, distance, shared }) =>
		distance === null ? [] : [{ a, b, sum: distance * shared }],
	);
	const [widest] = sums.toSorted((p, q) => descending(p.sum, q.sum));
	if (!widest || documents.length <= MOST_OUTLINES) return documents.slice(0, MOST_OUTLINES);
	const [third] = documents
		.filter(({ id }) => id !== widest.a && id !== widest.b)
		.toSorted((p, q) => ascending(absencesOf(matrix, p.id), absencesOf(matrix, q.id)));
	const chosen = new Set([widest.a, widest.b, third?.id]);
	return documents.filter(({ id }) => chosen.has(id));
}

function absencesOf(matrix: Matrix, document: Id): number {
	return columnOf(matrix, document).filter(({ state }) => state !== 'scored').length;
}
