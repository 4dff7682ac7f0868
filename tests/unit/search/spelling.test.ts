import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/lib/search/index-texts';
import { lettersAllow, slipsAllowed, slipsBetween } from '../../../src/lib/search/spelling';

describe('slips between two words', () => {
	it.each([
		['nato', 'nato', 0],
		['nato', 'nata', 1],
		['nato', 'natos', 1],
		['nato', 'nto', 1],
		['nuclear', 'nuclaer', 1], // neighbours swapped
		['alliance', 'allaince', 1],
		['alliance', 'aliannce', 2],
		['seoul', 'tokyo', null],
		['a', 'abcd', null],
	])('%s and %s: %s', (a, b, slips) => {
		expect(slipsBetween(a, b, 2)).toBe(slips);
		expect(slipsBetween(b, a, 2)).toBe(slips);
	});

	it.each([
		['nato', 'nata', 1],
		['alliance', 'aliannce', 2],
		['deterrence', 'deterence', 1],
	])('are never ruled out by the letters alone: %s and %s', (a, b, slips) => {
		expect(lettersAllow(lettersOf(a), lettersOf(b), slips)).toBe(true);
	});

	it('rules out words of other letters', () => {
		expect(lettersAllow(lettersOf('seoul'), lettersOf('tknyx'), 2)).toBe(false);
	});
});

it('forgives none in short words and numbers, one from four letters on, two from eight', () => {
	expect(['us', 'rok', 'nato', 'nuclear', 'alliance', '20242025'].map(slipsAllowed)).toEqual([
		0, 0, 1, 1, 2, 0,
	]);
});
