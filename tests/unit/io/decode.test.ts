import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from '../../../src/lib/io/decode';
import { ProblemLog } from '../../../src/lib/io/problem-log';

function read(bytes: readonly number[] | Uint8Array, encoding?: string) {
	const log = new ProblemLog();
	const source = decode('x.csv', Uint8Array.from(bytes), log, encoding);
	return { text: source?.text ?? null, source, problems: log.list() };
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('text', () => {
	it('is read as UTF-8, the byte order mark taken off', () => {
		expect(read([0xef, 0xbb, 0xbf, 0xed, 0x95, 0x9c])).toMatchObject({ text: '한', problems: [] });
	});

	it.each([
		['little', [0xff, 0xfe, 0x5c, 0xd5, 0x0a, 0x00]],
		['big', [0xfe, 0xff, 0xd5, 0x5c, 0x00, 0x0a]],
	])('is read as UTF-16 by its byte order mark (%s end first), which is said', (_, bytes) => {
		const { text, problems } = read(bytes);
		expect(text).toBe('한\n');
		expect(problems).toMatchObject([{ severity: 'warning', code: 'encoding-utf16' }]);
	});

	it.each([
		['LF', '\n'],
		['CR', '\r'],
		['CRLF', '\r\n'],
	])('that is not UTF-8 is refused with its first bad line (%s)', (_, end) => {
		const { text, problems } = read([...ascii(`a${end}b${end}S`), 0xfc, ...ascii(`d${end}`)]);
		expect(text).toBeNull();
		expect(problems).toMatchObject([{ severity: 'error', code: 'encoding-not-utf8', line: 3 }]);
	});

	it('that ends within a character is refused', () => {
		expect(read([...ascii('a\nb'), 0xed, 0x95]).problems).toMatchObject([{ line: 2 }]);
	});

	it('is read in an encoding that a person has chosen', () => {
		// "항만" in EUC-KR
		expect(read([0xc7, 0xd7, 0xb8, 0xb8], 'euc-kr')).toMatchObject({ text: '항만', problems: [] });
	});

	it('with NUL characters is refused, but goes on being checked', () => {
		const { text, problems } = read(ascii('a\nb\0c\0'));
		expect(text).toBe('a\nbc');
		expect(problems).toMatchObject([{ severity: 'error', code: 'nul-bytes', line: 2, count: 2 }]);
	});
});

describe('what is no table', () => {
	it.each([
		['xlsx', ascii('PK\x03\x04....[Content_Types].xml')],
		['ods', ascii('PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
		['zip', ascii('PK\x03\x04..scores.csv')],
		['xls', [0xd0, 0xcf, 0x11, 0xe0]],
		['pdf', ascii('%PDF-1.7')],
		['image', [0x89, ...ascii('PNG')]],
		['html', ascii('\n<!DOCTYPE html>')],
	])('is refused by its first bytes: %s', (kind, bytes) => {
		expect(read(bytes).problems).toMatchObject([{ code: 'file-not-text', kind }]);
	});

	it('is refused when it is empty or too large', () => {
		expect(read([]).problems).toMatchObject([{ code: 'file-empty' }]);
		expect(read(new Uint8Array(MAX_BYTES + 1)).problems).toMatchObject([
			{ code: 'file-too-large' },
		]);
	});
});
