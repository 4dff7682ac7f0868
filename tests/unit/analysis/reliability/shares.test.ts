import { expect, it } from 'vitest';
import { shareAgreeing } from '../../../../src/lib/analysis/reliability/shares';

it('takes the mean over pairs within a unit, then over units', () => {
	// First unit: 1 of 3 pairs agrees; second: its only pair does. (1/3 + 1) / 2 = 2/3, not 2/4.
	const ratings = [
		[1, 1, 2],
		[0, 0, null],
	];
	expect(shareAgreeing(ratings, 0)).toEqual({ kind: 'value', value: 2 / 3 });
});

it('counts neighbours within one step', () => {
	// -2 and -1 are one step apart, -1 and 1 two, -2 and 1 three: 1 of 3 pairs.
	expect(shareAgreeing([[-2, -1, 1]], 1)).toEqual({ kind: 'value', value: 1 / 3 });
});

it('counts a step of 0.1 as a step, whatever binary fractions say', () => {
	expect(shareAgreeing([[0.3, 0.2]], 0.1)).toEqual({ kind: 'value', value: 1 });
});

it('has a value where alpha has none: all agree on one point', () => {
	expect(shareAgreeing([[1, 1]], 0)).toEqual({ kind: 'value', value: 1 });
});

it('is undefined, with the reason, where nobody can be compared', () => {
	expect(shareAgreeing([[1]], 0)).toEqual({ kind: 'undefined', reason: 'one-coder' });
	expect(shareAgreeing([[1, null]], 0)).toEqual({ kind: 'undefined', reason: 'no-overlap' });
});
