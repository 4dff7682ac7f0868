import { coincidencesOf, type Coincidences } from './coincidences';
import { kindsOf, type Kinds } from './kinds';
import { measured, unmeasured, type Measured } from './measured';
import type { Ratings } from './table';

/** How far apart two scores are: nominal = other or same, ordinal = ranks, interval = steps. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

export const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval'];

/**
 * Krippendorff's alpha: 1 = all agree, 0 = as chance would have it, below 0 = worse than chance.
 *
 * Rules  Missing scores are allowed; a unit counts from two scores on.
 *        Undefined (with the reason) below two units and where all scores are the same.
 * Source K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and D.
 */
export function alpha(ratings: Ratings, metric: Metric): Measured {
	return alphaOfKinds(kindsOf(ratings), metric);
}

/** The same from kinds that have been counted. */
export function alphaOfKinds(kinds: Kinds, metric: Metric): Measured {
	if (kinds.oneCoder) return unmeasured('one-coder');
	if (kinds.units === 0) return unmeasured('no-overlap');
	if (kinds.units === 1) return unmeasured('one-unit');
	const value = alphaOf(coincidencesOf(kinds, kinds.counts), metric);
	return value === null ? unmeasured('no-variation') : measured(value);
}

/**
 * alpha = 1 - (n - 1) * sum(o_ck * d_ck) / sum(n_c * n_k * d_ck), over c < k, d = squared difference.
 *
 * Out    `null` where one point has all the scores.
 */
export function alphaOf(coincidences: Coincidences, metric: Metric): number | null {
	const { points, totals, pairs } = coincidences;
	const position = metric === 'ordinal' ? midranks(totals) : points;
	let all = 0;
	let observed = 0;
	let expected = 0;
	for (let c = 0; c < totals.length; c++) {
		const low = totals[c] ?? 0;
		all += low;
		for (let k = c + 1; k < totals.length; k++) {
			const apart = (position[k] ?? 0) - (position[c] ?? 0);
			const difference = metric === 'nominal' ? 1 : apart * apart;
			observed += (pairs[c * totals.length + k] ?? 0) * difference;
			expected += low * (totals[k] ?? 0) * difference;
		}
	}
	return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/**
 * The mean rank of each point's scores: the ordinal difference of c and k, n_c / 2 + the scores
 * between + n_k / 2, is the distance of these.
 */
function midranks(totals: Float64Array): Float64Array {
	let below = 0;
	return totals.map((total) => {
		below += total;
		return below - total / 2;
	});
}
