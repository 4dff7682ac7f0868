import { expect, it } from 'vitest';
import { seededRandom } from '../../../../src/lib/analysis/reliability/random';

it('repeats itself for one seed and not for another', () => {
	const draws = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
	expect(draws(1)).toEqual(draws(1));
	expect(draws(1)).not.toEqual(draws(2));
});

it('fills ten equal parts equally', () => {
	const random = seededRandom(1);
	const parts = new Array<number>(10).fill(0);
	for (let i = 0; i < 100_000; i++) {
		const part = Math.floor(random() * 10);
		parts[part] = (parts[part] ?? 0) + 1;
	}
	// 10,000 each, give or take four standard errors of 95.
	for (const count of parts) expect(Math.abs(count - 10_000)).toBeLessThan(380);
});
