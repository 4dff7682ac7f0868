import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../../src/lib/analysis/reliability/alpha';
import { jackknife } from '../../../../src/lib/analysis/reliability/jackknife';
import { kindsOf } from '../../../../src/lib/analysis/reliability/kinds';
import { studentQuantile } from '../../../../src/lib/analysis/reliability/student';
import { slowAlpha } from './slow-alpha';
import { someRatings } from './ratings';

it.each(METRICS)('%s: is what leaving out each unit by hand gives', (metric) => {
	fc.assert(
		fc.property(someRatings, (ratings) => {
			const result = jackknife(kindsOf(ratings), metric);
			const units = ratings.filter((unit) => unit.filter((score) => score !== null).length > 1);
			const whole = slowAlpha(units, metric);
			const left = units.map((_, i) => slowAlpha(units.toSpliced(i, 1), metric));
			if (result.kind === 'undefined') {
				const impossible = units.length < 3 || whole === null || whole === 1;
				expect(impossible || left.includes(null)).toBe(true);
				return;
			}
			const n = units.length;
			const pseudo = left.map((value) => n * (whole ?? NaN) - (n - 1) * (value ?? NaN));
			const mean = pseudo.reduce((sum, value) => sum + value, 0) / n;
			const squares = pseudo.reduce((sum, value) => sum + (value - mean) ** 2, 0);
			const reach = studentQuantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
			expect(result.low).toBeCloseTo(Math.max(-1, mean - reach), 8);
			expect(result.high).toBeCloseTo(Math.min(1, mean + reach), 8);
		}),
	);
});

it('is unstable where one unit carries all variation', () => {
	const ratings = [
		[1, 2],
		[1, 1],
		[1, 1],
	];
	expect(jackknife(kindsOf(ratings), 'ordinal')).toEqual({ kind: 'undefined', reason: 'unstable' });
});

describe("Student's t, 97.5 %, as printed", () => {
	it.each([
		[1, 12.706],
		[4, 2.776],
		[9, 2.262],
		[10, 2.228],
		[12, 2.179],
		[20, 2.086],
		[30, 2.042],
		[60, 2.0],
		[120, 1.98],
	])('%i degrees of freedom: %f', (freedom, printed) => {
		expect(Math.abs(studentQuantile(freedom) - printed)).toBeLessThan(0.00051);
	});

	it('refuses none', () => {
		expect(() => studentQuantile(0)).toThrow(RangeError);
	});
});
