import { describe, expect, it } from 'vitest';
import { speakCell, speakScore } from '../../../src/lib/i18n/spoken';
import type { Quote } from '../../../src/lib/model/dataset';
import { cellAt, cellKey, type Cell } from '../../../src/lib/model/matrix';
import { DEFAULT_SCALE } from '../../../src/lib/model/scale';
import { dimensionOf, documentOf, matrixOf } from '../build';

const LEVEL = 'an adverse reaction is likely and is a real constraint';
const documents = ['singh', 'kim', 'novotna'].map((id, i) =>
	documentOf(id, { position: i + 1, label: id === 'singh' ? 'Singh' : id }),
);
const dimensions = [
	dimensionOf('china', { label: 'China’s reaction', levels: new Map([[1, LEVEL]]) }),
];
const matrix = matrixOf(
	'singh kim novotna',
	{ china: [1, null, undefined] },
	{ documents, dimensions },
);

function quotes(count: number): Quote[] {
	return Array.from({ length: count }, () => ({
		document: 'singh',
		dimension: 'china',
		coder: null,
		text: 'text',
		voice: null,
		locator: '',
		prefix: '',
		suffix: '',
		extra: new Map(),
	}));
}

function speak(rest: Partial<Cell>): string {
	const cell = { ...cellAt(matrix, 'singh', 'china'), ...rest };
	const cells = new Map(matrix.cells).set(cellKey('singh', 'china'), cell);
	return speakCell({ ...matrix, cells }, cell);
}

describe('a spoken cell', () => {
	it('gives document, dimension, score, its wording and the number of quotes', () => {
		expect(speak({ quotes: quotes(2) })).toBe(
			`Singh on China’s reaction: plus 1, ${LEVEL}; 2 quotes`,
		);
	});

	it('says one quote, and no quote, in the right number', () => {
		expect(speak({ quotes: quotes(1) })).toBe(
			`Singh on China’s reaction: plus 1, ${LEVEL}; 1 quote`,
		);
		expect(speak({})).toBe(`Singh on China’s reaction: plus 1, ${LEVEL}; 0 quotes`);
	});

	it('says that a score is inferred, as the hollow mark does', () => {
		expect(speak({ confidence: 1, quotes: quotes(2) })).toBe(
			`Singh on China’s reaction: plus 1, ${LEVEL}; inferred; 2 quotes`,
		);
	});

	it('says a score without a wording alone', () => {
		expect(speak({ score: -1.5, quotes: quotes(2) })).toBe(
			'Singh on China’s reaction: minus 1.5; 2 quotes',
		);
	});

	it('tells silence from a cell that nobody has coded', () => {
		expect(speakCell(matrix, cellAt(matrix, 'kim', 'china'))).toBe(
			'kim on China’s reaction: silent',
		);
		expect(speakCell(matrix, cellAt(matrix, 'novotna', 'china'))).toBe(
			'novotna on China’s reaction: not coded',
		);
	});

	it('refuses a cell of another matrix', () => {
		const cell = { ...cellAt(matrix, 'kim', 'china'), document: 'reiterer' };
		expect(() => speakCell(matrix, cell)).toThrow('reiterer on china');
	});
});

describe('a spoken score', () => {
	it('words its sign on a signed scale, and has none on another', () => {
		expect([-2, 0, 2].map((score) => speakScore(DEFAULT_SCALE, score))).toEqual([
			'minus 2',
			'0',
			'plus 2',
		]);
		expect(speakScore({ min: 1, max: 7, step: 1 }, 5)).toBe('5');
	});
});
