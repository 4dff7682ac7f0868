import { quantileSorted } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { METRICS, type Metric } from '../../../../src/lib/analysis/reliability/alpha';
import {
	bootstrap,
	resampledAlphas,
	type BootstrapOptions,
} from '../../../../src/lib/analysis/reliability/bootstrap';
import { kindsOf } from '../../../../src/lib/analysis/reliability/kinds';
import { runSteps } from '../../../../src/lib/analysis/reliability/steps';
import type { Ratings } from '../../../../src/lib/analysis/reliability/table';
import { slowAlpha } from './slow-alpha';

const OPTIONS: BootstrapOptions = { resamples: 1000, seed: 1 };

/** Two units are of one kind, so that kinds and units are not the same thing. */
const FIVE_UNITS: Ratings = [
	[2, 2, 1],
	[1, 2, 2],
	[-2, -1, -1],
	[0, null, 1],
	[-1, -1, -1],
];

describe('resampling kinds is resampling units', () => {
	it.each(METRICS)('%s: has the distribution of all 5^5 choices of units', (metric) => {
		const resamples = 20_000;
		const drawn = runSteps(resampledAlphas(kindsOf(FIVE_UNITS), { resamples, seed: 1 }))[metric];
		const all = alphasOfAllChoices(FIVE_UNITS, metric);
		// Kolmogorov's bound at one in a thousand.
		for (const bound of new Set(all)) {
			const gap = shareUpTo(bound, drawn) - shareUpTo(bound, all);
			expect(Math.abs(gap)).toBeLessThan(1.95 / Math.sqrt(resamples));
		}
	});

	it.each(METRICS)('%s: leaves the ends of the interval where all choices have them', (metric) => {
		const all = alphasOfAllChoices(FIVE_UNITS, metric);
		const found = interval(FIVE_UNITS, { resamples: 20_000, seed: 1 }, metric);
		if (found.kind === 'undefined') throw new Error(found.reason);
		expect(Math.abs(found.low - (quantileSorted(all, 0.025) ?? NaN))).toBeLessThan(0.02);
		expect(Math.abs(found.high - (quantileSorted(all, 0.975) ?? NaN))).toBeLessThan(0.02);
	});
});

it('gives the same interval again, and whatever the order of units and coders', () => {
	const turned = FIVE_UNITS.map((unit) => unit.toReversed()).toReversed();
	for (const metric of METRICS) {
		const once = interval(FIVE_UNITS, OPTIONS, metric);
		expect(interval(FIVE_UNITS, OPTIONS, metric)).toEqual(once);
		expect(interval(turned, OPTIONS, metric)).toEqual(once);
	}
});

describe('no interval, with the reason', () => {
	it.each([
		{ ratings: [[1], [2], [0]], reason: 'one-coder' },
		{
			ratings: [
				[1, null],
				[null, 1],
			],
			reason: 'no-overlap',
		},
		{
			ratings: [
				[1, 2],
				[2, 2],
			],
			reason: 'too-few-units',
		},
		{
			ratings: [
				[1, 1],
				[1, 1],
				[1, 1],
			],
			reason: 'no-variation',
		},
		{
			ratings: [
				[1, 1],
				[2, 2],
				[0, 0],
			],
			reason: 'no-disagreement',
		},
		// Without the first unit nothing varies, and a resample of four misses it in 32 of 100.
		{
			ratings: [
				[1, 2],
				[1, 1],
				[1, 1],
				[1, 1],
			],
			reason: 'unstable',
		},
	])('$ratings is $reason', ({ ratings, reason }) => {
		expect(interval(ratings, OPTIONS, 'ordinal')).toEqual({ kind: 'undefined', reason });
	});
});

function interval(ratings: Ratings, options: BootstrapOptions, metric: Metric) {
	return runSteps(bootstrap(kindsOf(ratings), options))[metric];
}

function alphasOfAllChoices(units: Ratings, metric: Metric): number[] {
	let choices: Ratings[] = [[]];
	for (let draw = 0; draw < units.length; draw++) {
		choices = choices.flatMap((chosen) => units.map((unit) => [...chosen, unit]));
	}
	return choices
		.map((chosen) => slowAlpha(chosen, metric))
		.filter((value) => value !== null)
		.sort((a, b) => a - b);
}

function shareUpTo(bound: number, values: readonly number[]): number {
	return values.filter((value) => value <= bound + 1e-9).length / values.length;
}
