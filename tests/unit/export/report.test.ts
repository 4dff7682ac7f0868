import { describe, expect, it } from 'vitest';
import { formAddress, reportOf } from '../../../src/lib/export/report';
import { cellAt } from '../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf } from '../build';

const document = documentOf('a', { label: 'Ann & Co', position: 1 });
const dimension = dimensionOf('x', { label: 'Trade', levels: new Map([[1, 'more trade']]) });
const matrix = matrixOf('a', { x: [1] }, { documents: [document], dimensions: [dimension] });
const cell = cellAt(matrix, 'a', 'x');
const report = reportOf({
	matrix,
	document,
	dimension,
	cell,
	address: 'https://example.org/?cell=a.x',
});

describe('the report on a score', () => {
	it('names the cell by label and id, with its score in words and the link that opens it', () => {
		expect(report.title).toBe('Score in doubt: Ann & Co on Trade');
		expect(report.body).toContain('Text: Ann & Co (a)\n');
		expect(report.body).toContain('Question: Trade (x)\n');
		expect(report.body).toContain('Score: +1, more trade\n');
		expect(report.body).toContain('Link: https://example.org/?cell=a.x\n');
	});

	it('says that a silent cell is silent, and leaves out what there is not', () => {
		const silent = matrixOf('a', { x: [null] }, { documents: [document], dimensions: [dimension] });
		const { body } = reportOf({
			matrix: silent,
			document,
			dimension,
			cell: cellAt(silent, 'a', 'x'),
			address: '',
		});
		expect(body).toContain('Score: silent\n');
		expect(body).not.toContain('Link:');
	});
});

describe('the form for errors', () => {
	const filled = (bugs: string) => {
		const address = formAddress(bugs, { title: 'a & b', body: 'one\ntwo' });
		return address === null ? null : new URL(address);
	};

	it.each([
		'https://github.com/o/r/issues',
		'https://github.com/o/r/issues/',
		'https://github.com/o/r/issues/new',
		'https://github.com/o/r/issues?q=is%3Aopen',
		'https://codeberg.org/o/r/issues/new#top',
	])('%s is filled by title and body', (bugs) => {
		const url = filled(bugs);
		expect(url?.pathname).toBe('/o/r/issues/new');
		expect([...(url?.searchParams ?? [])]).toEqual([
			['title', 'a & b'],
			['body', 'one\ntwo'],
		]);
	});

	it('keeps a template that the address names', () => {
		expect(filled('https://github.com/o/r/issues/new?template=score.md')?.search).toMatch(
			/^\?template=score\.md&title=/u,
		);
	});

	it('fills GitLab by its own names', () => {
		const url = filled('https://gitlab.com/o/r/-/issues');
		expect(url?.searchParams.get('issue[title]')).toBe('a & b');
		expect(url?.searchParams.get('issue[description]')).toBe('one\ntwo');
	});

	it.each(['https://example.org/contact', 'https://example.org/?to=/issues'])(
		'%s is no such form',
		(bugs) => {
			expect(filled(bugs)).toBeNull();
		},
	);
});
