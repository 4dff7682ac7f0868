import { describe, expect, it } from 'vitest';
import type { AlphaEstimate } from '../../../src/lib/analysis/reliability/scope-agreement';
import {
	wordAlpha,
	wordCoefficient,
	wordHeldByReadings,
	wordHeldWithoutDimension,
	wordReason,
	wordShare,
} from '../../../src/lib/i18n/agreement';

const REASONS = [
	'one-coder',
	'no-overlap',
	'one-unit',
	'no-variation',
	'no-disagreement',
	'too-few-units',
	'unstable',
] as const;

it('gives each missing number a reason of its own, in words', () => {
	const words = REASONS.map(wordReason);
	expect(new Set(words).size).toBe(REASONS.length);
	for (const word of words) expect(word).toMatch(/^undefined, because /u);
});

describe('numbers', () => {
	it('writes coefficients to three places, with a real minus', () => {
		expect(wordCoefficient({ kind: 'value', value: 0.7434 })).toBe('0.743');
		expect(wordCoefficient({ kind: 'value', value: -0.12 })).toBe('−0.120');
		expect(wordCoefficient({ kind: 'value', value: 1 })).toBe('1.000');
	});

	it('writes what rounds to 0 without a sign', () => {
		expect(wordCoefficient({ kind: 'value', value: -0.0001 })).toBe('0.000');
	});

	it('writes shares in percent, to a tenth where they have one', () => {
		expect(wordShare({ kind: 'value', value: 2 / 3 })).toBe('66.7%');
		expect(wordShare({ kind: 'value', value: 1 })).toBe('100%');
		expect(wordShare({ kind: 'undefined', reason: 'no-overlap' })).toBe(wordReason('no-overlap'));
	});
});

describe('alpha with its interval', () => {
	const estimate: AlphaEstimate = {
		alpha: { kind: 'value', value: 0.8 },
		bootstrap: { kind: 'value', low: 0.7, high: 0.9 },
		jackknife: { kind: 'value', low: -0.05, high: 1 },
		shown: 'bootstrap',
	};

	it('names the method that is shown', () => {
		expect(wordAlpha('ordinal', estimate)).toBe(
			'alpha (ordinal): 0.800; 95% interval 0.700 to 0.900 (bootstrap)',
		);
		expect(wordAlpha('nominal', { ...estimate, shown: 'jackknife' })).toBe(
			'alpha (nominal): 0.800; 95% interval −0.050 to 1.000 (jackknife)',
		);
	});

	it('says why there is no interval, and says it once where there is no alpha either', () => {
		const none = { kind: 'undefined', reason: 'no-variation' } as const;
		expect(wordAlpha('interval', { ...estimate, bootstrap: none })).toBe(
			'alpha (interval): 0.800; 95% interval undefined, because all values are the same',
		);
		expect(wordAlpha('interval', { ...estimate, alpha: none, bootstrap: none })).toBe(
			'alpha (interval): undefined, because all values are the same',
		);
	});
});

describe('what holds', () => {
	it.each([
		[{ held: 3, of: 3, size: 2, drawn: 'all' }, 'holds by 3 of 3 pairs of readings'],
		[{ held: 1, of: 2, size: 1, drawn: 'all' }, 'holds by 1 of 2 single readings'],
		[{ held: 9, of: 10, size: 3, drawn: 'all' }, 'holds by 9 of 10 groups of 3 readings'],
		[
			{ held: 97, of: 100, size: 6, drawn: 'sample' },
			'holds by 97 of 100 groups of 6 readings drawn by chance',
		],
		[{ held: 0, of: 0, size: 1, drawn: 'all' }, 'cannot be resampled: it takes two readings'],
	] as const)('%j: %s', (held, words) => {
		expect(wordHeldByReadings(held)).toBe(words);
	});

	it('counts dimensions left out', () => {
		expect(wordHeldWithoutDimension({ held: 12, of: 13 })).toBe(
			'holds in 12 of 13 with one question left out',
		);
	});
});
