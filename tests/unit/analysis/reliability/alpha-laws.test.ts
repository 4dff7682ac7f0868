import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpha, METRICS } from '../../../../src/lib/analysis/reliability/alpha';
import { someRatings } from './ratings';
import { slowAlpha } from './slow-alpha';

describe.each(METRICS)('%s alpha', (metric) => {
	it('is what its definition says, pair by pair', () => {
		fc.assert(
			fc.property(someRatings, (ratings) => {
				const result = alpha(ratings, metric);
				const slow = slowAlpha(ratings, metric);
				if (result.kind === 'value') expect(result.value).toBeCloseTo(slow ?? NaN, 9);
				else if (result.reason === 'one-unit') expect(slow ?? 0).toBeCloseTo(0, 9);
				else expect(slow).toBeNull();
			}),
		);
	});

	it('does not see the order of units or coders, to the last bit', () => {
		const shuffles = fc.func(fc.integer());
		fc.assert(
			fc.property(someRatings, shuffles, shuffles, (ratings, unitRank, coderRank) => {
				const units = ratings
					.map((unit, i) => ({ unit, rank: unitRank(i) }))
					.sort((a, b) => a.rank - b.rank)
					.map(({ unit }) =>
						unit
							.map((score, i) => ({ score, rank: coderRank(i) }))
							.sort((a, b) => a.rank - b.rank)
							.map(({ score }) => score),
					);
				expect(alpha(units, metric)).toEqual(alpha(ratings, metric));
			}),
		);
	});

	it('takes no notice of units with one score or none', () => {
		fc.assert(
			fc.property(someRatings, fc.integer({ min: -2, max: 2 }), (ratings, score) => {
				const nobody = (ratings[0] ?? []).map(() => null);
				const padded = [nobody, ...ratings, [score, ...nobody.slice(1)]];
				expect(alpha(padded, metric)).toEqual(alpha(ratings, metric));
			}),
		);
	});

	it('lies between -1 and 1, and is 1 exactly where all agree', () => {
		fc.assert(
			fc.property(someRatings, (ratings) => {
				const result = alpha(ratings, metric);
				if (result.kind === 'undefined') return;
				const agreed = ratings.every((unit) => new Set(unit.filter((s) => s !== null)).size < 2);
				expect(result.value === 1).toBe(agreed);
				expect(result.value).toBeLessThanOrEqual(1);
				expect(result.value).toBeGreaterThan(-1);
			}),
		);
	});

	// Sums of squares give alpha <= 1 - (n - 1) / n with n scores; the 1 / n is the small-sample term.
	it('finds no agreement between a coder who never moves and one who does', () => {
		const scores = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 20 });
		fc.assert(
			fc.property(scores, fc.integer({ min: -2, max: 2 }), (moving, constant) => {
				const result = alpha(
					moving.map((score) => [score, constant]),
					metric,
				);
				if (result.kind === 'value')
					expect(result.value).toBeLessThanOrEqual(1 / (2 * moving.length) + 1e-12);
				else expect(new Set([...moving, constant]).size).toBe(1);
			}),
		);
	});
});

describe('what each metric sees', () => {
	const changes = {
		nominal: (score: number) => [7, -3, 0, 100, 5][score + 2] ?? NaN,
		ordinal: (score: number) => [-9, -8, 0, 1, 50][score + 2] ?? NaN,
		interval: (score: number) => 3 * score + 10,
	};
	it.each(METRICS)('%s: relabelled, stretched or shifted as it may be, alpha stays', (metric) => {
		fc.assert(
			fc.property(someRatings, (ratings) => {
				const changed = ratings.map((unit) =>
					unit.map((score) => (score === null ? null : changes[metric](score))),
				);
				const [before, after] = [alpha(ratings, metric), alpha(changed, metric)];
				if (before.kind === 'undefined' || after.kind === 'undefined') {
					expect(after).toEqual(before);
				} else expect(after.value).toBeCloseTo(before.value, 9);
			}),
		);
	});
});
