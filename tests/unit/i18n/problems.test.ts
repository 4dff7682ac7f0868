import { describe, expect, it } from 'vitest';
import { wordProblem } from '../../../src/lib/i18n/problems';
import { showValue } from '../../../src/lib/i18n/show-value';
import type { Problem, ProblemDetail } from '../../../src/lib/io/problem';

const FIVE = { min: -2, max: 2, step: 1 };

function word(detail: ProblemDetail): [string, string] {
	const problem: Problem = {
		severity: 'error',
		file: 'scores.csv',
		line: 2,
		column: 'score',
		...detail,
	};
	const { what, fix } = wordProblem(problem);
	return [what, fix];
}

describe('a score off the scale', () => {
	const off = { code: 'score-off-scale', value: '7' } as const;

	it('names the cell of the matrix, and the scores to choose from', () => {
		expect(word({ ...off, document: 'reiterer', dimension: 'nato-role', scale: FIVE })).toEqual([
			'"7" for reiterer on nato-role is not on the scale.',
			'Write one of -2, -1, 0, 1, 2, or NA if the document is silent.',
		]);
	});

	it('names the range of a long scale, and any number without one', () => {
		const cell = { document: null, dimension: null };
		expect(word({ ...off, ...cell, scale: { min: 0, max: 100, step: 5 } })).toEqual([
			'"7" is not on the scale.',
			'Write a number from 0 to 100 in steps of 5, or NA if the document is silent.',
		]);
		expect(word({ ...off, ...cell, scale: null })[1]).toBe(
			'Write a number, or NA if the document is silent.',
		);
	});
});

it('asks back where a name is nearly known', () => {
	const unknown = { code: 'unknown-id', value: 'soutj', what: 'document' } as const;
	expect(word({ ...unknown, suggestion: 'south', rows: 1 })).toEqual([
		'"soutj" is not a document of documents.csv.',
		'Did you mean south?',
	]);
	expect(word({ ...unknown, suggestion: null, rows: 3 })).toEqual([
		'"soutj" is not a document of documents.csv (3 rows name it).',
		'Use an id of documents.csv, or add the document there.',
	]);
});

it('counts in singular and plural', () => {
	const width = { code: 'row-width', expected: 7, hint: null } as const;
	expect(word({ ...width, found: 1 })[0]).toBe('This row has 1 field, expected 7.');
	expect(word({ ...width, found: 8 })[0]).toBe('This row has 8 fields, expected 7.');
});

describe('a value', () => {
	it.each([
		['\u001b]0;owned\u0007', '␛]0;owned␇'],
		['a\tb\r\nc\u007f', 'a␉b␍␊c␡'],
		['\u009b31m', '[U+009B]31m'],
		['Plan \u202e1302', 'Plan [U+202E]1302'],
		['north\u00a0', 'north[U+00A0]'],
		['sco\u200bre', 'sco[U+200B]re'],
		['\ud800', '[U+D800]'],
		['👩‍👧 한국 é', '👩‍👧 한국 é'],
	])('%j is shown as %j', (value, shown) => {
		expect(showValue(value)).toBe(shown);
	});

	it('is cut when it is long', () => {
		expect([...showValue('한'.repeat(500))]).toHaveLength(120);
	});

	it('reaches a sentence only as it is shown', () => {
		expect(word({ code: 'date-form', value: '\u001b[2J' })[0]).toBe(
			'"␛[2J" is not a date as it is written here.',
		);
	});
});
