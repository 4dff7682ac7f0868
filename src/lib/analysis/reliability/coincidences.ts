import type { Kind, Kinds } from './kinds';

/** Krippendorff's coincidence matrix without its diagonal, which no difference weighs. */
export interface Coincidences {
	readonly points: readonly number[];
	/** n_c: how many pairable scores are point c. Whole numbers. */
	readonly totals: Float64Array;
	/** o_ck for c < k, at c * points.length + k; the matrix is symmetric. */
	readonly pairs: Float64Array;
}

/**
 * Tallies pairs of scores within units.
 *
 * In     `counts[i]` units of `kinds.kinds[i]`: all units, a resample, or all but one.
 * Rules  o_ck = sum over units of (pairs c-k in the unit) / (scores in the unit - 1), so that each
 *        score counts once however many coders saw the unit.
 * Source K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C.
 */
export function coincidencesOf(kinds: Kinds, counts: Int32Array): Coincidences {
	const totals = new Float64Array(kinds.points.length);
	const pairs = new Float64Array(kinds.points.length ** 2);
	kinds.kinds.forEach((kind, index) => {
		const count = counts[index] ?? 0;
		if (count > 0) add(kind, count, totals, pairs);
	});
	return { points: kinds.points, totals, pairs };
}

/** The coincidences when one unit of a kind is left out. */
export function withoutUnit(all: Coincidences, kind: Kind): Coincidences {
	const totals = all.totals.slice();
	const pairs = all.pairs.slice();
	add(kind, -1, totals, pairs);
	return { points: all.points, totals, pairs };
}

function add(kind: Kind, count: number, totals: Float64Array, pairs: Float64Array): void {
	const { points, times, size } = kind;
	const weight = count / (size - 1);
	for (let i = 0; i < points.length; i++) {
		const low = points[i] ?? 0;
		const seen = times[i] ?? 0;
		totals[low] = (totals[low] ?? 0) + count * seen;
		for (let j = i + 1; j < points.length; j++) {
			const at = low * totals.length + (points[j] ?? 0);
			pairs[at] = (pairs[at] ?? 0) + weight * seen * (times[j] ?? 0);
		}
	}
}
