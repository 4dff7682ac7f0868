import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../../src/lib/analysis/reliability/random';
import { resampleCounts } from '../../../../src/lib/analysis/reliability/resample';

it('draws as many units as there are', () => {
	const counts = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(counts, fc.integer(), (numbers, seed) => {
			const original = Int32Array.from(numbers);
			const drawn = resampleCounts(original, seededRandom(seed), new Int32Array(numbers.length));
			expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
			expect(total(drawn)).toBe(total(original));
		}),
	);
});

it('has the chances of drawing three units singly', () => {
	// Kinds A (two units) and B (one): A comes 0 to 3 times with 1, 6, 12 and 8 chances of 27.
	const random = seededRandom(3);
	const into = new Int32Array(2);
	const seen = [0, 0, 0, 0];
	for (let i = 0; i < 27_000; i++) {
		const [first = 0] = resampleCounts(Int32Array.of(2, 1), random, into);
		seen[first] = (seen[first] ?? 0) + 1;
	}
	// Give or take some four standard errors (sqrt(27000 * p * (1 - p)) is at most 82).
	[1000, 6000, 12000, 8000].forEach((expected, times) => {
		expect(Math.abs((seen[times] ?? 0) - expected)).toBeLessThan(330);
	});
});

function total(numbers: Int32Array): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
