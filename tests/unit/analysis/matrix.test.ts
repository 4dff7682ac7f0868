import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../../src/lib/analysis/matrix';
import type { Coder, Dataset, Id, MaybeScore, Quote } from '../../../src/lib/model/dataset';
import { cellAt } from '../../../src/lib/model/matrix';
import { datasetOf, judgementOf } from '../build';

const MEDIAN = { kind: 'median' } as const;
const by = (coder: Id) => ({ kind: 'coder', coder }) as const;

const coders: Coder[] = [
	{ id: 'agreed', label: '', role: 'consensus', note: '', extra: new Map() },
	{ id: 'r1', label: '', role: 'reading', note: '', extra: new Map() },
	{ id: 'r2', label: '', role: 'reading', note: '', extra: new Map() },
	{ id: 'r3', label: '', role: 'reading', note: '', extra: new Map() },
	{ id: 'r4', label: '', role: 'reading', note: '', extra: new Map() },
];

/** One cell, `a` on `x`, and what each coder says of it. */
function oneCell(scores: Record<Id, MaybeScore>, rest: Partial<Dataset> = {}): Dataset {
	const judgements = Object.entries(scores).map(([coder, score]) =>
		judgementOf({ document: 'a', dimension: 'x', coder, score, rationale: `${coder} says so` }),
	);
	return datasetOf('a', { x: [] }, { coders, judgements, ...rest });
}

const quote = (coder: Id | null, text: string): Quote => ({
	document: 'a',
	dimension: 'x',
	coder,
	text,
	voice: null,
	locator: '',
	prefix: '',
	suffix: '',
	extra: new Map(),
});

describe('one coder', () => {
	it('is shown with score and reasons', () => {
		const cell = cellAt(buildMatrix(oneCell({ agreed: 2, r1: -1 }), by('agreed')), 'a', 'x');
		expect(cell).toMatchObject({ state: 'scored', score: 2, rationale: 'agreed says so' });
	});

	it('is silent where it wrote NA, and never 0', () => {
		const cell = cellAt(buildMatrix(oneCell({ agreed: null }), by('agreed')), 'a', 'x');
		expect(cell).toMatchObject({ state: 'silent', score: null });
	});

	it('leaves a cell uncoded that it has no row for, whatever others wrote', () => {
		const cell = cellAt(buildMatrix(oneCell({ r1: 1 }), by('r2')), 'a', 'x');
		expect(cell).toMatchObject({ state: 'uncoded', score: null, readings: [{ coder: 'r1' }] });
	});

	it('comes with the readings in the order of the coders, the consensus not among them', () => {
		const cell = cellAt(buildMatrix(oneCell({ r3: 0, agreed: 2, r1: -1 }), by('agreed')), 'a', 'x');
		expect(cell.readings.map(({ coder }) => coder)).toEqual(['r1', 'r3']);
	});

	it('shows its own quotes and those of nobody in particular', () => {
		const quotes = [quote('r1', 'one'), quote(null, 'two'), quote('agreed', 'three')];
		const cell = cellAt(buildMatrix(oneCell({ r1: 1 }, { quotes }), by('r1')), 'a', 'x');
		expect(cell.quotes.map(({ text }) => text)).toEqual(['one', 'two']);
	});
});

describe('the median of the readings', () => {
	const medianOf = (scores: Record<Id, MaybeScore>) =>
		cellAt(buildMatrix(oneCell(scores), MEDIAN), 'a', 'x');

	it.each<[string, Record<Id, MaybeScore>, string, MaybeScore]>([
		['the middle one of three', { r1: 2, r2: -2, r3: 1 }, 'scored', 1],
		['a half step between two', { r1: 1, r2: 2 }, 'scored', 1.5],
		['the middle of the middle two of four', { r1: -2, r2: 0, r3: 1, r4: 2 }, 'scored', 0.5],
		['of those that speak, where few are silent', { r1: null, r2: 1, r3: 2 }, 'scored', 1.5],
		['a score, where as many speak as are silent', { r1: null, r2: 1 }, 'scored', 1],
		['silent, where more are silent', { r1: null, r2: 2, r3: null }, 'silent', null],
		['silent, where all are', { r1: null, r2: null }, 'silent', null],
		['uncoded without a reading, whatever the consensus says', { agreed: 2 }, 'uncoded', null],
	])('is %s', (_, scores, state, score) => {
		expect(medianOf(scores)).toMatchObject({ state, score, rationale: '' });
	});

	it('keeps salience and confidence codes: the lower of two in the middle', () => {
		const judgements = [
			judgementOf({
				document: 'a',
				dimension: 'x',
				coder: 'r1',
				score: 1,
				salience: 3,
				confidence: 2,
			}),
			judgementOf({ document: 'a', dimension: 'x', coder: 'r2', score: 1, salience: 2 }),
			judgementOf({ document: 'a', dimension: 'x', coder: 'r3', score: null, salience: 0 }),
		];
		const cell = cellAt(buildMatrix(oneCell({}, { judgements }), MEDIAN), 'a', 'x');
		expect(cell).toMatchObject({ salience: 2, confidence: 2 });
	});

	it('is backed by the quotes of all readings, not by those of the consensus', () => {
		const quotes = [quote('r1', 'one'), quote('agreed', 'two'), quote('r2', 'three')];
		const cell = cellAt(buildMatrix(oneCell({ r1: 1 }, { quotes }), MEDIAN), 'a', 'x');
		expect(cell.quotes.map(({ text }) => text)).toEqual(['one', 'three']);
	});
});

it('holds a cell for every pair of a document and a dimension', () => {
	const matrix = buildMatrix(datasetOf('a b c', { x: [1], y: [], z: [] }), by('c'));
	expect(matrix.cells.size).toBe(9);
	expect(cellAt(matrix, 'c', 'z').state).toBe('uncoded');
});

it('takes ids that objects trip over', () => {
	const dataset = datasetOf('__proto__ constructor', { ['toString']: [1, -1] });
	expect(cellAt(buildMatrix(dataset, by('c')), '__proto__', 'toString').score).toBe(1);
});
