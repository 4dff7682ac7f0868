import { quantileSorted } from 'd3-array';
import { alphaOf, METRICS, type Metric } from './alpha';
import { coincidencesOf } from './coincidences';
import { reasonAgainstInterval, type Interval } from './interval';
import type { Kinds } from './kinds';
import { unmeasured } from './measured';
import { seededRandom } from './random';
import { resampleCounts } from './resample';
import type { Steps } from './steps';

export interface BootstrapOptions {
	readonly resamples: number;
	readonly seed: number;
}

/** Stands beside every interval, so that the same numbers can be had again. */
export const BOOTSTRAP: BootstrapOptions = { resamples: 1000, seed: 1 };

/**
 * The 95 % percentile interval of alpha, by each metric, when units are drawn anew.
 *
 * Rules  Units are resampled, not scores, for the scores of a unit belong together. All metrics see
 *        the same resamples. A resample without variation has no alpha and is left out; where that
 *        happens to more than one in twenty, there is no interval (`unstable`).
 * Source A. Zapf et al., Measuring inter-rater reliability for nominal data - which coefficients and
 *        confidence intervals are appropriate?, BMC Medical Research Methodology 16:93 (2016).
 */
export function* bootstrap(
	kinds: Kinds,
	options: BootstrapOptions,
): Steps<Readonly<Record<Metric, Interval>>> {
	const reason = reasonAgainstInterval(kinds);
	if (reason) {
		const none = unmeasured(reason);
		return { nominal: none, ordinal: none, interval: none };
	}
	const drawn = yield* resampledAlphas(kinds, options);
	return {
		nominal: percentiles(drawn.nominal, options.resamples),
		ordinal: percentiles(drawn.ordinal, options.resamples),
		interval: percentiles(drawn.interval, options.resamples),
	};
}

/** The alphas of all resamples that have one, as drawn. */
export function* resampledAlphas(
	kinds: Kinds,
	{ resamples, seed }: BootstrapOptions,
): Steps<Readonly<Record<Metric, number[]>>> {
	const alphas: Record<Metric, number[]> = { nominal: [], ordinal: [], interval: [] };
	const random = seededRandom(seed);
	const counts = new Int32Array(kinds.counts.length);
	for (let done = 1; done <= resamples; done++) {
		const coincidences = coincidencesOf(kinds, resampleCounts(kinds.counts, random, counts));
		for (const metric of METRICS) {
			const value = alphaOf(coincidences, metric);
			if (value !== null) alphas[metric].push(value);
		}
		if (done % RESAMPLES_A_TURN === 0) yield { done, of: resamples };
	}
	return alphas;
}

const RESAMPLES_A_TURN = 50;

function percentiles(alphas: readonly number[], resamples: number): Interval {
	const values = alphas.toSorted((a, b) => a - b);
	const low = quantileSorted(values, 0.025);
	const high = quantileSorted(values, 0.975);
	if (low === undefined || high === undefined || values.length < 0.95 * resamples) {
		return unmeasured('unstable');
	}
	return { kind: 'value', low, high };
}
