import { describe, expect, it } from 'vitest';
import { wordProblem } from '../../../src/lib/i18n/problems';
import type { Problem } from '../../../src/lib/io/problem';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { caseFiles, readExpectations } from './case-folder';

/** A needle "a||b" is found when a or b is in the text. NA counts only as a word of its own, in capitals. */
function hasNeedle(text: string, needle: string): boolean {
	if (needle === '') return true;
	return needle.split('||').some((part) => {
		if (part === 'NA') return /(?<![A-Za-z])NA(?![A-Za-z])/.test(text);
		return text.toLowerCase().includes(part.toLowerCase());
	});
}

function isAt(problem: Problem, file: string, line: string, columns: readonly string[]): boolean {
	if (problem.file !== file) return false;
	if (line === '') return true;
	if (String(problem.line) !== line) return false;
	return columns.length === 0 || columns.includes(problem.column ?? '');
}

function message(problem: Problem): string {
	const { what, fix } = wordProblem(problem);
	return `${what}\n${fix}`;
}

const cases = readExpectations('EXPECT.tsv').map((row) => {
	const text = (column: string): string => row.get(column) ?? '';
	return [text('case'), text('what_is_wrong'), text] as const;
});

describe('a folder with one thing wrong', () => {
	it.each(cases)('%s: %s', (name, _, text) => {
		const { dataset, problems } = readDataset(caseFiles(name), name);
		for (const problem of problems)
			expect(message(problem)).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]+\n[^\p{Cc}]+$/u);
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(dataset === null).toBe(errors.length > 0);

		const verdict = text('verdict');
		if (verdict === 'any') return;
		if (verdict === 'ok') {
			expect(problems).toEqual([]);
			return;
		}
		expect(dataset === null).toBe(verdict === 'error');
		const wanted = verdict === 'error' ? errors : problems;
		const columns = text('column').split('|').filter(Boolean);
		const placed = (line: string): Problem[] =>
			wanted.filter((problem) => isAt(problem, text('file'), line, columns));
		// "2+33": at all of these lines, and one of them holds the needle.
		const lines = text('line').split('+');
		for (const line of lines) expect(placed(line), `a problem in line ${line}`).not.toEqual([]);
		const messages = lines.flatMap(placed).map(message);
		expect(messages.filter((one) => hasNeedle(one, text('needle')))).not.toEqual([]);
	});
});
