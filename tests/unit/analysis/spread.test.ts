import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf, spreadOn } from '../../../src/lib/analysis/spread';
import { matrixOf } from '../build';

describe('spread', () => {
	it.each([
		// mean 1/4: deviations 9/4, 3/4, 1/4, 7/4 = 5, a quarter of it 1.25
		[[-2, 1, 0, 2], { deviation: 1.25, range: 4, count: 4 }],
		// mean 3/4: deviations 1/4, 1/4, 1/4, 3/4
		[[1, 1, 1, 0], { deviation: 0.375, range: 1, count: 4 }],
		[[1, 1, 1], { deviation: 0, range: 0, count: 3 }],
		[[-0.5, 2], { deviation: 1.25, range: 2.5, count: 2 }],
	])('of %j', (scores, spread) => expect(spreadOf(scores)).toEqual(spread));

	it('needs two scores', () => {
		expect(spreadOf([2])).toBeNull();
		expect(spreadOf([])).toBeNull();
	});

	it('leaves silent and uncoded cells out', () => {
		const matrix = matrixOf('a b c d', { x: [1, null, -1, undefined], y: [null, 2, null, null] });
		expect(spreadOn(matrix, 'x')).toEqual({ deviation: 1, range: 2, count: 2 });
		expect(spreadOn(matrix, 'y')).toBeNull();
	});

	it('is the same in any order, and no larger than half the range', () => {
		const scores = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 9 });
		fc.assert(
			fc.property(scores, (some) => {
				const spread = spreadOf(some);
				expect(spreadOf(some.toReversed())).toEqual(spread);
				expect(spreadOf(some.toSorted())).toEqual(spread);
				expect(spread?.deviation).toBeLessThanOrEqual((spread?.range ?? 0) / 2 + 1e-9);
			}),
		);
	});
});
