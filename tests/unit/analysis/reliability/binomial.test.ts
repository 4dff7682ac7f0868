import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../../../../src/lib/analysis/reliability/binomial';
import { seededRandom } from '../../../../src/lib/analysis/reliability/random';

const DRAWS = 50_000;

describe('draws follow the binomial distribution', () => {
	it.each([
		{ n: 4, p: 0.25, way: 'inversion' },
		{ n: 60, p: 0.1, way: 'inversion' },
		{ n: 40, p: 0.4, way: 'rejection' },
		{ n: 400, p: 0.05, way: 'rejection' },
		{ n: 30, p: 0.8, way: 'the other side, inversion' },
		{ n: 90, p: 0.7, way: 'the other side, rejection' },
	])('n $n, p $p ($way)', ({ n, p }) => {
		const random = seededRandom(7);
		const seen = new Array<number>(n + 1).fill(0);
		for (let i = 0; i < DRAWS; i++) {
			const k = drawBinomial(n, p, random);
			seen[k] = (seen[k] ?? 0) + 1;
		}
		// Kolmogorov's bound at one in a thousand; it is on the safe side for whole numbers.
		expect(largestGap(seen, chances(n, p))).toBeLessThan(1.95 / Math.sqrt(DRAWS));
	});
});

it('is certain at the ends', () => {
	expect(drawBinomial(5, 1, seededRandom(1))).toBe(5);
	expect(drawBinomial(5, 0, seededRandom(1))).toBe(0);
	expect(drawBinomial(0, 0.3, seededRandom(1))).toBe(0);
});

/** n! / k! (n - k)! * p^k * (1 - p)^(n - k), by products. */
function chances(n: number, p: number): number[] {
	return Array.from({ length: n + 1 }, (_, k) => {
		let chance = (1 - p) ** (n - k);
		for (let i = 1; i <= k; i++) chance *= ((n - k + i) / i) * p;
		return chance;
	});
}

function largestGap(seen: readonly number[], expected: readonly number[]): number {
	let gap = 0;
	let largest = 0;
	seen.forEach((count, k) => {
		gap += count / DRAWS - (expected[k] ?? 0);
		largest = Math.max(largest, Math.abs(gap));
	});
	return largest;
}
