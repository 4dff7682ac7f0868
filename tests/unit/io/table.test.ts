import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/lib/io/problem';
import { ProblemLog } from '../../../src/lib/io/problem-log';
import { readTable } from '../../../src/lib/io/table';

interface Read {
	/** Line and cells of each row, the header's among them. */
	readonly rows: (readonly [number, ...string[]])[];
	readonly problems: readonly Problem[];
}

function read(text: string, hasByteOrderMark = false): Read {
	const log = new ProblemLog();
	const rows: [number, ...string[]][] = [];
	readTable({ file: 'x.csv', text, hasByteOrderMark }, log, (header) => {
		rows.push([header.line, ...header.cells]);
		return ({ line, cells }) => rows.push([line, ...cells]);
	});
	return { rows, problems: log.list() };
}

describe('physical lines', () => {
	it.each([
		['LF', 'a,b\n1,2\n3,4\n'],
		['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
		['CR', 'a,b\r1,2\r3,4\r'],
		['a mixture', 'a,b\r\n1,2\r3,4'],
		['no end on the last line', 'a,b\n1,2\n3,4'],
	])('are counted with %s', (_, text) => {
		expect(read(text).rows).toEqual([
			[1, 'a', 'b'],
			[2, '1', '2'],
			[3, '3', '4'],
		]);
	});

	it('go on past blank lines and rows of blank cells', () => {
		expect(read('\n\na,b\n\n , \n1,2\n').rows).toEqual([
			[3, 'a', 'b'],
			[6, '1', '2'],
		]);
	});

	it('go on past line ends in quotes, which stay as they are', () => {
		const { rows } = read('a,b\r\n"one\r\ntwo\rthree\nfour",2\r\n3,4\r\n');
		expect(rows).toEqual([
			[1, 'a', 'b'],
			[2, 'one\r\ntwo\rthree\nfour', '2'],
			[6, '3', '4'],
		]);
	});

	it('go on past a sep= line', () => {
		expect(read('sep=;\r\na;b\r\n1;2').rows).toEqual([
			[2, 'a', 'b'],
			[3, '1', '2'],
		]);
	});
});

describe('the delimiter', () => {
	it.each([',', ';', '\t', '|'])('%j is found in the header', (delimiter) => {
		const text = ['a', 'b', 'c'].join(delimiter) + '\n' + ['1', '2', '3'].join(delimiter);
		expect(read(text).rows[1]).toEqual([2, '1', '2', '3']);
	});

	it('is not looked for inside quoted names', () => {
		expect(read('"a,b,c,d";e\n1;2').rows[1]).toEqual([2, '1', '2']);
	});

	it('that a row seems to use instead is named', () => {
		expect(read('a,b,c\n1;2;3\n').problems).toEqual([
			expect.objectContaining({ code: 'row-width', line: 2, found: 1, hint: 'semicolon' }),
		]);
	});
});

describe('quotes', () => {
	it('are doubled inside quotes and plain elsewhere', () => {
		expect(read('a,b\n"say ""so""",5" pipe\n').rows[1]).toEqual([2, 'say "so"', '5" pipe']);
	});

	it('that never close are named where they open, and cost no other row', () => {
		const { rows, problems } = read('a,b\n1,2\n3,"4\n5,6\n7,8\n');
		expect(problems).toEqual([
			expect.objectContaining({ code: 'quote-unclosed', line: 3, value: '"4' }),
		]);
		expect(rows.map(([line]) => line)).toEqual([1, 2, 4, 5]);
	});

	it('that close only where another opens are named where they open', () => {
		const { rows, problems } = read('a,b\n1,"2\n3,"4, 5"\n6,7\n');
		expect(problems).toEqual([expect.objectContaining({ code: 'quote-unclosed', line: 2 })]);
		expect(rows.slice(1)).toEqual([
			[3, '3', '4, 5'],
			[4, '6', '7'],
		]);
	});

	it('with text behind them are all named', () => {
		const { rows, problems } = read('a,b\r\n"see" it,1\r\n2,3\r\n"so" it,4\r\n5,6\r\n');
		expect(problems.map(({ code, line }) => [code, line])).toEqual([
			['quote-text-after', 2],
			['quote-text-after', 4],
		]);
		expect(rows.map(([line]) => line)).toEqual([1, 3, 5]);
	});

	it('broken in the header leave no other row to be taken for it', () => {
		const { rows, problems } = read('"a,b\n1,2\n3,4\n');
		expect(problems).toMatchObject([{ code: 'quote-unclosed', line: 1 }]);
		expect(rows).toEqual([]);
	});

	it('broken behind a field of two lines cost that row only', () => {
		const { rows, problems } = read('a,b,c\n"x\ny","z" !,1\n2,3,4\n');
		expect(problems).toMatchObject([{ code: 'quote-text-after', line: 3, value: '"z" !,1' }]);
		expect(rows.map(([line]) => line)).toEqual([1, 4]);
	});

	it('broken in every line are told in every line', () => {
		const { problems } = read('a,b\n' + '"see" it,1\n'.repeat(50));
		expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, i) => i + 2));
	});

	it('that are curly do not hold a field together', () => {
		expect(read('a,b\n1,“see, there”\n').problems).toEqual([
			expect.objectContaining({ code: 'row-width', hint: 'smart-quotes', found: 3, expected: 2 }),
		]);
	});
});

it('names a row that is too short', () => {
	expect(read('a,b,c\n1,2\n').problems).toEqual([
		expect.objectContaining({ code: 'row-width', line: 2, found: 2, expected: 3, hint: null }),
	]);
});

it('says that a text without a header is empty', () => {
	expect(read('\n \n').problems).toEqual([expect.objectContaining({ code: 'file-empty' })]);
});

it('takes the guard off formulas only in a file with a byte order mark', () => {
	expect(read("a,b\n'=1,'x\n", true).rows[1]).toEqual([2, '=1', "'x"]);
	expect(read("a,b\n'=1,'x\n").rows[1]).toEqual([2, "'=1", "'x"]);
});
