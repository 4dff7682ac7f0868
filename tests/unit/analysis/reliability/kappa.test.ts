import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	kappa,
	kappaOfTable,
	weightsOf,
	WEIGHTINGS,
	type Weighting,
} from '../../../../src/lib/analysis/reliability/kappa';
import type { Measured } from '../../../../src/lib/analysis/reliability/measured';
import published from '../../../fixtures/statistics.json';

const NAMES = new Map<string, Weighting>([
	['unweighted', 'none'],
	['linear', 'linear'],
	['quadratic', 'quadratic'],
]);

describe('published kappas, to their last digit', () => {
	for (const example of published.kappa) {
		for (const [name, value] of Object.entries(example.published)) {
			it(`${example.id}, ${name}: ${value}`, () => {
				const result = computed(example, NAMES.get(name));
				if (result.kind === 'undefined') throw new Error(result.reason);
				expect(Math.abs(result.value - value)).toBeLessThanOrEqual(example.tolerance);
			});
		}
	}
});

/** Without a known name of weights, the example brings its own. */
function computed(example: (typeof published.kappa)[number], weighting?: Weighting): Measured {
	if (example.table) {
		const weights = weighting ? weightsOf(example.table.length, weighting) : example.weights;
		return kappaOfTable(example.table, weights ?? []);
	}
	const { first = [], second = [], labels: points = [] } = example;
	const pairs = first.map((score, unit) => [score, second[unit] ?? NaN] as const);
	return kappa(pairs, { points, weighting: weighting ?? 'none' });
}

const POINTS = [-2, -1, 0, 1, 2];
const point = fc.constantFrom(...POINTS);

describe.each(WEIGHTINGS)('kappa, weights %s', (weighting) => {
	const options = { points: POINTS, weighting };

	it('is undefined without a common unit, and where both only use one same point', () => {
		expect(kappa([], options)).toEqual({ kind: 'undefined', reason: 'no-overlap' });
		expect(
			kappa(
				[
					[1, 1],
					[1, 1],
				],
				options,
			),
		).toEqual({ kind: 'undefined', reason: 'no-variation' });
	});

	it('is 0 where one coder never moves and the other does', () => {
		expect(
			kappa(
				[
					[1, 0],
					[2, 0],
					[-1, 0],
				],
				options,
			),
		).toEqual({ kind: 'value', value: 0 });
	});

	it('is the same either way round', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(point, point)), (pairs) => {
				const turned = pairs.map(([a, b]) => [b, a] as const);
				const [one, other] = [kappa(pairs, options), kappa(turned, options)];
				if (one.kind === 'undefined' || other.kind === 'undefined') expect(other).toEqual(one);
				else expect(other.value).toBeCloseTo(one.value, 12);
			}),
		);
	});

	it('refuses a score off the scale', () => {
		expect(() => kappa([[1, 7]], options)).toThrow(RangeError);
	});
});
