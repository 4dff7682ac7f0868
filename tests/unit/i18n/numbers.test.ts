import { describe, expect, it } from 'vitest';
import {
	formatDeviation,
	formatMean,
	formatRange,
	formatScore,
	joinParts,
	joinWords,
	wordLeadingNumber,
	wordNumber,
} from '../../../src/lib/i18n/numbers';
import { DEFAULT_SCALE } from '../../../src/lib/model/scale';

const COUNTED = { min: 0, max: 10, step: 1 };

describe('a score', () => {
	it.each([
		[-2, '\u22122'],
		[-0.5, '\u22120.5'],
		[-0, '0'],
		[0, '0'],
		[0.5, '+0.5'],
		[1, '+1'],
	])('%d has its sign on a signed scale', (score, text) =>
		expect(formatScore(DEFAULT_SCALE, score)).toBe(text),
	);

	it('has none on a scale from zero up', () => {
		expect(formatScore(COUNTED, 7)).toBe('7');
		expect(formatScore(COUNTED, 2.5)).toBe('2.5');
	});
});

describe('a range', () => {
	it('runs from the lower to the higher score', () => {
		expect(formatRange(DEFAULT_SCALE, -1, 2)).toBe('\u22121 to +2');
	});

	it('is one score where both are the same', () => {
		expect(formatRange(DEFAULT_SCALE, 1, 1)).toBe('+1');
	});
});

describe('means and deviations', () => {
	it('have one decimal and two', () => {
		expect(formatMean(DEFAULT_SCALE, 19 / 9)).toBe('2.1');
		expect(formatMean(DEFAULT_SCALE, 2)).toBe('2.0');
		expect(formatDeviation(DEFAULT_SCALE, 0.375)).toBe('0.38');
	});

	it('are in steps of the scale', () => {
		expect(formatMean({ min: 0, max: 100, step: 10 }, 25)).toBe('2.5');
	});
});

describe('lists', () => {
	it('are joined in British English', () => {
		expect(joinWords(['a'])).toBe('a');
		expect(joinWords(['a', 'b'])).toBe('a and b');
		expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
	});

	it('come in parts that know their place', () => {
		expect(joinParts(['a', 'b'])).toEqual([
			{ text: 'a', place: 0 },
			{ text: ' and ', place: null },
			{ text: 'b', place: 1 },
		]);
	});
});

it('words numbers up to twelve', () => {
	expect([0, 7, 12, 13].map(wordNumber)).toEqual(['none', 'seven', 'twelve', '13']);
	expect([1, 58].map(wordLeadingNumber)).toEqual(['One', '58']);
});
