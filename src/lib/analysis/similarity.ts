import type { Id, Scale } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { compareColumns, scoreColumn, type ScoreColumn } from './columns';
import { roundOff } from './rounding';

/** Below so many shared dimensions two documents are "not comparable". */
export const SHARED_AT_LEAST = 3;

/** How alike two documents are. Never to be shown without `shared`. */
export interface Similarity {
	/** On how many dimensions both documents have a score. */
	readonly shared: number;
	/** 1 = the same scores throughout, 0 = opposite poles throughout; `null` = not comparable. */
	readonly value: number | null;
	/** Mean absolute difference, in the unit of the scale; `null` = not comparable. */
	readonly distance: number | null;
}

/** Two documents, `a` before `b` in drawing order. */
export interface Pair extends Similarity {
	readonly a: Id;
	readonly b: Id;
}

/**
 * Compares two documents over the dimensions on which both have a score.
 *
 * Out    value = 1 - mean absolute difference / (max - min of the declared scale).
 * Rules  A silence is no score: it enters neither the difference nor the count.
 * Throws RangeError for a document that the matrix lacks.
 */
export function similarity(matrix: Matrix, a: Id, b: Id): Similarity {
	return compare(matrix.scale, scoreColumn(matrix, a), scoreColumn(matrix, b));
}

/** Every pair of documents once, in drawing order: n (n - 1) / 2 of them. */
export function similarityTable(matrix: Matrix): Pair[] {
	const columns = matrix.documents.map(({ id }) => ({ id, column: scoreColumn(matrix, id) }));
	return columns.flatMap((a, i) =>
		columns
			.slice(i + 1)
			.map((b) => ({ a: a.id, b: b.id, ...compare(matrix.scale, a.column, b.column) })),
	);
}

function compare(scale: Scale, a: ScoreColumn, b: ScoreColumn): Similarity {
	const { shared, total } = compareColumns(a, b);
	if (shared < SHARED_AT_LEAST) return { shared, value: null, distance: null };
	const distance = total / shared;
	return {
		shared,
		value: roundOff(1 - distance / (scale.max - scale.min)),
		distance: roundOff(distance),
	};
}
