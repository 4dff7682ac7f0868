import type { Id, MaybeScore } from '../model/dataset';
import { cellAt, type Matrix } from '../model/matrix';
import { roundOff } from './rounding';

/** A against B on one dimension. */
export interface Difference {
	readonly dimension: Id;
	readonly a: MaybeScore;
	readonly b: MaybeScore;
	/** A minus B, in the unit of the scale; `null` where one of them has no score. */
	readonly difference: number | null;
	/** The same without its sign. */
	readonly distance: number | null;
	/** Who has no score here, silent or uncoded; `cellAt` tells which of the two. */
	readonly silent: 'a' | 'b' | 'both' | null;
}

/** Where two documents part and where they meet. */
export interface Differences {
	/** In drawing order. */
	readonly rows: readonly Difference[];
	/** The dimensions with the largest distance, ties all named; none where they never differ. */
	readonly mostApart: readonly Id[];
	/** The dimensions with the same score. */
	readonly agreements: readonly Id[];
	/** The dimensions on which one or both have no score. */
	readonly notComparable: readonly Id[];
}

/** Compares two documents dimension by dimension. Throws RangeError for one the matrix lacks. */
export function differencesOf(matrix: Matrix, a: Id, b: Id): Differences {
	const rows = matrix.dimensions.map(({ id }) =>
		differenceOn(id, cellAt(matrix, a, id).score, cellAt(matrix, b, id).score),
	);
	const largest = Math.max(0, ...rows.map(({ distance }) => distance ?? 0));
	const dimensionsAt = (distance: number | null) =>
		rows.filter((row) => row.distance === distance).map(({ dimension }) => dimension);
	return {
		rows,
		mostApart: largest === 0 ? [] : dimensionsAt(largest),
		agreements: dimensionsAt(0),
		notComparable: dimensionsAt(null),
	};
}

function differenceOn(dimension: Id, a: MaybeScore, b: MaybeScore): Difference {
	if (a === null || b === null) {
		const silent = a !== null ? 'b' : b !== null ? 'a' : 'both';
		return { dimension, a, b, difference: null, distance: null, silent };
	}
	const difference = roundOff(a - b);
	return { dimension, a, b, difference, distance: Math.abs(difference), silent: null };
}
