import { describe, expect, it } from 'vitest';
import { tableAsLatex, tableAsMarkdown, tableAsTsv } from '../../../src/lib/export/table-text';
import { dimensionOf, documentOf, matrixOf } from '../build';

const matrix = matrixOf(
	'a b c',
	{ x: [2, null, -1], y: [0, 0.5, undefined] },
	{
		documents: [
			documentOf('a', { label: 'A & Sons', position: 1 }),
			documentOf('b', { label: '=SUM(A1)', position: 2 }),
			documentOf('c', { label: 'C|D_*', position: 3 }),
		],
		dimensions: [
			dimensionOf('x', { label: '50 % off', position: 1 }),
			dimensionOf('y', { label: 'two\tparts', position: 2 }),
		],
	},
);
const words = { title: 'Scores', source: 'Source: a 100 % test.' };

describe('a table for a spreadsheet', () => {
	const lines = tableAsTsv(matrix).split('\n');

	it('has plain numbers, NA for silence, nothing for what is not coded', () => {
		expect(lines[1]).toBe('50 % off\t2\tNA\t-1');
		expect(lines[2]).toBe('two parts\t0\t0.5\t');
	});

	it('runs no label as a formula', () => {
		expect(lines[0]).toBe("Question\tA & Sons\t'=SUM(A1)\tC|D_*");
	});
});

it('a Markdown table keeps its columns whatever stands in a label, and carries its source', () => {
	expect(tableAsMarkdown(matrix, words).split('\n')).toEqual([
		'| Question | A & Sons | =SUM(A1) | C\\|D\\_\\* |',
		'| --- | --: | --: | --: |',
		'| 50 % off | +2 | silent | −1 |',
		'| two parts | 0 | +0.5 | not coded |',
		'',
		'Source: a 100 % test.',
	]);
});

it('a LaTeX table escapes what LaTeX reads as its own', () => {
	const table = tableAsLatex(matrix, words);
	expect(table).toContain('\\caption{Scores. Source: a 100 \\% test.}');
	expect(table).toContain('\\begin{tabular}{lrrr}');
	expect(table).toContain('Question & A \\& Sons & =SUM(A1) & C|D\\_* \\\\');
	expect(table).toContain('50 \\% off & $+2$ & silent & $-1$ \\\\');
});
