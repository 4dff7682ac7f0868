import { describe, expect, it } from 'vitest';
import {
	wordCellNotes,
	wordComparison,
	wordComparisonTitle,
	wordPair,
} from '../../../src/lib/i18n/comparison';
import { textOf } from '../../../src/lib/i18n/emphasis';
import { cellAt, type Cell } from '../../../src/lib/model/matrix';
import { DEFAULT_SCALE } from '../../../src/lib/model/scale';
import { judgementOf, matrixOf, type Row } from '../build';

const said = (documents: string, rows: Record<string, Row>) =>
	textOf(wordComparison(matrixOf(documents, rows)));

describe('what a comparison says', () => {
	it('names the widest and the narrowest question, and who is silent on that one', () => {
		expect(said('P N S', { role: [-2, 1, -1], risk: [2, null, 1], us: [-2, null, 2] })).toBe(
			'Three texts on three questions. They are furthest apart on us (4 steps) and nearest on risk (1 step), where N is silent.',
		);
		expect(said('P N S T', { us: [-2, 2, 0, 0], risk: [2, null, 1, null] })).toBe(
			'Four texts on two questions. They are furthest apart on us (4 steps) and nearest on risk (1 step), where N and T are silent.',
		);
	});

	it('names ties, and counts more than three', () => {
		const far: Row = [-2, 2];
		expect(said('a b', { p: far, q: far, near: [1, 1] })).toContain(
			'furthest apart on p and q (4 steps) and nearest on near (the same score).',
		);
		expect(said('a b', { p: far, q: far, r: far, s: far, near: [1, 0] })).toContain(
			'furthest apart on four questions (4 steps) and nearest on near (1 step).',
		);
	});

	it('says so where all are equally far apart, or agree', () => {
		expect(said('a b', { x: [1, 0], y: [-1, 0] })).toBe(
			'Two texts on two questions. On each question with two scores or more they are 1 step apart.',
		);
		expect(said('a b', { x: [1, 1], y: [0, 0] })).toContain('they have the same score.');
		expect(said('a b', { x: [1, -1] })).toBe('Two texts on one question. They are 2 steps apart.');
		expect(said('a b', { x: [1, 1] })).toBe('Two texts on one question. They have the same score.');
	});

	it('says why there is nothing to compare', () => {
		expect(said('a', { x: [1] })).toBe(
			'One text on one question. One text alone has nothing to be compared with.',
		);
		expect(said('a b', { x: [1, null] })).toBe(
			'Two texts on one question. No question has two scores that could be compared.',
		);
		expect(said('', { x: [] })).toBe('');
		expect(said('a b', {})).toBe('');
	});

	it('has the names for a title, or their number beyond five', () => {
		expect(wordComparisonTitle(matrixOf('P N S', { x: [] }))).toBe(
			'P, N and S, in their own words',
		);
		expect(wordComparisonTitle(matrixOf('a b c d e f', { x: [] }))).toBe(
			'Six texts, in their own words',
		);
		expect(wordComparisonTitle(matrixOf('', { x: [] }))).toBe('No text is chosen');
	});
});

describe('what a pair says', () => {
	const of = (rows: Record<string, Row>) =>
		textOf(wordPair(matrixOf('Kim Lee', rows), { a: 'Kim', b: 'Lee' }));

	it('names where they part most, where they agree, and why the rest cannot be compared', () => {
		expect(
			of({ role: [-2, 2], risk: [1, 0], us: [1, 1], dprk: [-1, -1], p: [0, null], q: [2, null] }),
		).toBe(
			'They part most on role (4 steps). They agree on us and dprk. Two questions can’t be compared, because Lee is silent on them.',
		);
	});

	it('gives a reason for each kind of absence', () => {
		expect(
			of({
				r: [2, 0],
				s: [1, 0],
				p: [null, 1],
				q: [null, null],
				t: [1, undefined],
				u: [null, undefined],
			}),
		).toBe(
			'They part most on r (2 steps). They agree on none. One question can’t be compared, because Kim is silent on it. One question can’t be compared, because Kim and Lee are silent on it. One question can’t be compared, because nobody has coded it for Lee. One question can’t be compared: one text is silent on it, the other is not coded.',
		);
	});

	it('does not say "most" where they part equally', () => {
		expect(of({ r: [2, 1], s: [0, 1], t: [0, 0] })).toBe(
			'They part on r and s (1 step). They agree on t.',
		);
	});

	it('says where they never part, and where they never meet', () => {
		expect(of({ r: [2, 2], s: [0, 0] })).toBe('They agree on every question that both address.');
		expect(of({ r: [2, null] })).toBe(
			'There is no question on which both have a score. One question can’t be compared, because Lee is silent on it.',
		);
	});
});

describe('the weight of a cell', () => {
	const cellOf = (rest: Partial<Cell>): Cell => ({
		...cellAt(matrixOf('a', { x: [1] }), 'a', 'x'),
		...rest,
	});
	const readings = (...scores: (number | null)[]) =>
		scores.map((score) => judgementOf({ document: 'a', dimension: 'x', score }));

	it('words salience and confidence', () => {
		expect(wordCellNotes(DEFAULT_SCALE, cellOf({ salience: 3, confidence: 2 }))).toBe(
			'the thesis · stated, but hedged',
		);
		expect(wordCellNotes(DEFAULT_SCALE, cellOf({}))).toBe('');
	});

	it('names what other readings gave, each once, silence last', () => {
		expect(wordCellNotes(DEFAULT_SCALE, cellOf({ readings: readings(1, 2, 2) }))).toBe(
			'another reading: +2',
		);
		expect(wordCellNotes(DEFAULT_SCALE, cellOf({ readings: readings(null, 2, -1) }))).toBe(
			'other readings: −1, +2, silent',
		);
		const silent = cellOf({ state: 'silent', score: null, readings: readings(null, 0) });
		expect(wordCellNotes(DEFAULT_SCALE, silent)).toBe('another reading: 0');
	});
});
