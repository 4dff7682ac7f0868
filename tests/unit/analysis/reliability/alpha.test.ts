import { describe, expect, it } from 'vitest';
import { alpha, METRICS } from '../../../../src/lib/analysis/reliability/alpha';
import published from '../../../fixtures/statistics.json';
import { byUnit } from './ratings';

describe('published alphas, to their last digit', () => {
	for (const example of published.alpha) {
		for (const [metric, value] of Object.entries(example.published)) {
			it(`${example.id}, ${metric}: ${value}`, () => {
				const name = METRICS.find((known) => known === metric);
				if (!name) throw new Error(`no metric ${metric}`);
				const result = alpha(byUnit(example.coders_by_units), name);
				if (result.kind === 'undefined') throw new Error(result.reason);
				expect(Math.abs(result.value - value)).toBeLessThanOrEqual(example.tolerance);
			});
		}
	}
});

describe('undefined with its reason', () => {
	const cases = [
		{ ratings: [[1], [2]], reason: 'one-coder' },
		{ ratings: [[], []], reason: 'one-coder' },
		{
			ratings: [
				[1, null],
				[null, 2],
			],
			reason: 'no-overlap',
		},
		{
			ratings: [
				[null, null],
				[null, null],
			],
			reason: 'no-overlap',
		},
		{ ratings: [], reason: 'no-overlap' },
		{
			ratings: [
				[1, 2],
				[1, null],
			],
			reason: 'one-unit',
		},
		{
			ratings: [
				[1, 1],
				[1, 1],
				[null, 2],
			],
			reason: 'no-variation',
		},
	];
	for (const metric of METRICS) {
		it.each(cases)(`${metric}: $ratings is $reason`, ({ ratings, reason }) => {
			expect(alpha(ratings, metric)).toEqual({ kind: 'undefined', reason });
		});
	}
});
