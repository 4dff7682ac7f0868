import { max, min } from 'd3-array';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { spreadOn } from './spread';

/** How far the documents of a matrix lie apart on each dimension, from the lowest score to the highest. */
export interface Gaps {
	/** In drawing order; `null` with fewer than two scores. */
	readonly rows: readonly { readonly dimension: Id; readonly gap: number | null }[];
	/** The dimensions with the largest gap and those with the smallest, ties all named. */
	readonly furthest: readonly Id[];
	readonly nearest: readonly Id[];
	/** Their gaps, in the unit of the scale; `null` where no dimension has two scores. */
	readonly largest: number | null;
	readonly smallest: number | null;
}

/** Measures the gaps over the documents of the matrix. A silence is not part of any gap. */
export function gapsOf(matrix: Matrix): Gaps {
	const rows = matrix.dimensions.map(({ id }) => ({
		dimension: id,
		gap: spreadOn(matrix, id)?.range ?? null,
	}));
	const gaps = rows.flatMap(({ gap }) => (gap === null ? [] : [gap]));
	const largest = max(gaps) ?? null;
	const smallest = min(gaps) ?? null;
	const dimensionsAt = (size: number | null) =>
		size === null ? [] : rows.filter(({ gap }) => gap === size).map(({ dimension }) => dimension);
	return {
		rows,
		furthest: dimensionsAt(largest),
		nearest: dimensionsAt(smallest),
		largest,
		smallest,
	};
}
