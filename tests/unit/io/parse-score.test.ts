import { describe, expect, it } from 'vitest';
import { parseScore } from '../../../src/lib/io/parse-score';
import type { Scale } from '../../../src/lib/model/dataset';

const FIVE: Scale = { min: -2, max: 2, step: 1 };
const TEN: Scale = { min: 0, max: 10, step: 0.5 };

describe('a score', () => {
	it.each([
		['-2', -2],
		['0', 0],
		['2', 2],
		['+1', 1],
		['NA', null],
	])('%j is read as %j', (text, score) => {
		expect(parseScore(text, FIVE)).toEqual({ ok: true, score, warning: null });
	});

	it.each([
		['1.0', 'score-spelling', 1],
		['-0', 'score-spelling', 0],
		['01', 'score-spelling', 1],
		['\u22122', 'score-lookalike', -2],
		['\u20131', 'score-lookalike', -1],
		['\uff12', 'score-lookalike', 2],
		['\uff0d\uff11', 'score-lookalike', -1],
	])('%j is read, and said', (text, code, score) => {
		expect(parseScore(text, FIVE)).toMatchObject({ ok: true, score, warning: { code } });
	});

	it.each([
		['', 'score-blank'],
		['na', 'score-na-spelling'],
		['N/A', 'score-na-spelling'],
		['-', 'score-na-spelling'],
		['3', 'score-off-scale'],
		['1.5', 'score-off-scale'],
		['0x1', 'score-off-scale'],
		['1e0', 'score-off-scale'],
		['2-Jan', 'score-off-scale'],
		['strongly agree', 'score-off-scale'],
		['\u0661', 'score-off-scale'],
		['Infinity', 'score-off-scale'],
		['1,5', 'score-decimal-comma'],
	])('%j is refused: %s', (text, code) => {
		expect(parseScore(text, FIVE)).toMatchObject({ ok: false, refusal: { code } });
	});

	it('is never minus zero', () => {
		const parsed = parseScore('-0', FIVE);
		expect(parsed.ok && Object.is(parsed.score, 0)).toBe(true);
	});
});

describe('a declared scale', () => {
	it('decides which scores there are', () => {
		expect(parseScore('7.5', TEN)).toEqual({ ok: true, score: 7.5, warning: null });
		expect(parseScore('7.25', TEN)).toMatchObject({ ok: false });
		expect(parseScore('-1', TEN)).toMatchObject({ ok: false });
	});

	it('of tenths has no gap where steps add up to noise', () => {
		const tenths = { min: 0, max: 1, step: 0.1 };
		for (let i = 0; i <= 10; i++)
			expect(parseScore(String(i / 10), tenths)).toMatchObject({ ok: true });
	});

	it('says what a decimal comma stands for where that is a score', () => {
		expect(parseScore('7,5', TEN)).toMatchObject({ refusal: { suggestion: '7.5' } });
		expect(parseScore('7,5', FIVE)).toMatchObject({ refusal: { suggestion: null } });
	});

	it('that could not be read lets every number pass', () => {
		expect(parseScore('42', null)).toMatchObject({ ok: true, score: 42 });
	});
});
