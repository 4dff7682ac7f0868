import { expect, it } from 'vitest';
import { wallAsMarkdown, wallAsWord } from '../../../src/lib/export/wall-text';
import type { Quote } from '../../../src/lib/model/dataset';
import { cellKey, type Matrix } from '../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf } from '../build';

const FRAME = {
	title: 'A & B, in their own words',
	address: 'https://example.org/compare/?docs=a.b',
};

function matrixWithWords(): Matrix {
	const matrix = matrixOf(
		'a b',
		{ x: [-2, null] },
		{
			documents: [
				documentOf('a', {
					position: 1,
					label: 'A|B',
					title: 'First',
					outlet: 'Paper',
					date: '2024',
				}),
				documentOf('b', { position: 2, label: '<Lee>', title: 'Second' }),
			],
			dimensions: [
				dimensionOf('x', {
					label: 'Role',
					question: 'How large?',
					levels: new Map([[-2, 'stay out']]),
				}),
			],
		},
	);
	const quote: Quote = {
		document: 'a',
		dimension: 'x',
		coder: null,
		text: 'two\nlines | one',
		voice: 'author',
		locator: '¶3',
		prefix: '',
		suffix: '',
		extra: new Map(),
	};
	const cells = new Map(matrix.cells);
	const key = cellKey('a', 'x');
	const cell = cells.get(key);
	if (cell) cells.set(key, { ...cell, salience: 3, rationale: 'Because.', quotes: [quote] });
	return { ...matrix, cells };
}

it('is a Markdown table with a row for each question', () => {
	const [title, , head, rule, row] = wallAsMarkdown(matrixWithWords(), FRAME).split('\n');
	expect(title).toBe('**A & B, in their own words**');
	expect(head).toBe('| Question | A\\|B | \\<Lee\\> |');
	expect(rule).toBe('| --- | --- | --- |');
	expect(row).toBe(
		'| 1. **Role**<br>How large? | **−2** stay out<br>the thesis<br>“two lines \\| one” (Asserted by the author · paragraph 3)<br>Because. | *silent: not a 0, left out of every distance* |',
	);
});

it('ends with its source and address', () => {
	expect(wallAsMarkdown(matrixWithWords(), FRAME).split('\n').at(-1)).toMatch(
		/^Test, version 1\. Shown: c\. .*<https:\/\/example\.org\/compare\/\?docs=a\.b>$/,
	);
});

it('is a table for Word, with Markdown where only text is taken', () => {
	const { html, text } = wallAsWord(matrixWithWords(), FRAME);
	expect(text).toBe(wallAsMarkdown(matrixWithWords(), FRAME));
	expect(html?.match(/<tr>/g)).toHaveLength(2);
	expect(html).toContain('&lt;Lee&gt;');
	expect(html).toContain('<b>−2 stay out</b>');
	expect(html).toContain('<b>silent: not a 0, left out of every distance</b>');
	expect(html).not.toContain('<Lee>');
});
