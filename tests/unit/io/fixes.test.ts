import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/lib/io/apply-fixes';
import { fixOf, type Fix } from '../../../src/lib/io/fix';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { caseFiles } from './case-folder';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));

function fixed(csv: string, ...fixes: Fix[]): { text: string; counts: readonly number[] } {
	const { files, counts } = applyFixes(new Map([['scores.csv', bytes(csv)]]), fixes);
	return { text: text(files, 'scores.csv'), counts };
}

const inScore = (from: string, to: string): Fix => ({
	kind: 'cells',
	file: 'scores.csv',
	column: 'score',
	from,
	to,
});

describe('a correction', () => {
	it('changes every cell of the column that reads so, and no other', () => {
		const csv = 'document,score,rationale\na,,x\nb,1,\nc,,\n';
		expect(fixed(csv, inScore('', 'NA'))).toEqual({
			text: 'document,score,rationale\na,NA,x\nb,1,\nc,NA,\n',
			counts: [2],
		});
	});

	it('leaves the bytes of other rows and all line ends as they are', () => {
		const csv = 'document;score\r\n"a" ;−1\r\n\r\n"b\r\nb";1\rc;"−1"';
		expect(fixed(csv, inScore('−1', '-1')).text).toBe(
			'document;score\r\na;-1\r\n\r\n"b\r\nb";1\rc;-1',
		);
	});

	it('keeps a sep= line and a byte order mark', () => {
		const csv = '\ufeffsep=|\ndocument|score\na|na\n';
		expect(fixed(csv, inScore('na', 'NA')).text).toBe('\ufeffsep=|\ndocument|score\na|NA\n');
	});

	it('names a column anew, past the blanks around its name', () => {
		const fix: Fix = { kind: 'column', file: 'scores.csv', from: 'scor', to: 'score' };
		expect(fixed('document, scor \na,1\n', fix)).toEqual({
			text: 'document,score\na,1\n',
			counts: [1],
		});
	});

	it('sees what an earlier one has written', () => {
		const rename: Fix = { kind: 'column', file: 'scores.csv', from: 'scor', to: 'score' };
		expect(fixed('document,scor\na,\n', rename, inScore('', 'NA')).text).toBe(
			'document,score\na,NA\n',
		);
	});

	it('changes nothing in a file with a broken quote', () => {
		const csv = 'document,score\n"a,\nb,\n';
		expect(fixed(csv, inScore('', 'NA'))).toEqual({ text: csv, counts: [0] });
	});

	it('reads a file in the encoding that a person has seen to be right', () => {
		const latin1 = new Uint8Array([...bytes('id,label\na,M'), 0xfc, ...bytes('ller\n')]);
		const fix: Fix = { kind: 'encoding', file: 'documents.csv', to: 'windows-1252' };
		const { files } = applyFixes(new Map([['documents.csv', latin1]]), [fix]);
		expect(text(files, 'documents.csv')).toBe('id,label\na,Müller\n');
	});

	it('takes a file by another name, but never over another file', () => {
		const fix: Fix = { kind: 'file', from: 'Scores.csv', to: 'scores.csv' };
		expect([...applyFixes(new Map([['Scores.csv', bytes('a')]]), [fix]).files.keys()]).toEqual([
			'scores.csv',
		]);
		const both = new Map([
			['Scores.csv', bytes('a')],
			['scores.csv', bytes('b')],
		]);
		expect(applyFixes(both, [fix]).files).toEqual(both);
	});
});

describe('the corrections that a case offers', () => {
	it.each([
		['score-u2212', 1],
		['ref-unknown-document', 1],
		['ref-trailing-space', 1],
		['ref-nbsp', 1],
		['hdr-misspelt-optional', 1],
		['hdr-zero-width', 1],
		['opt-voice', 1],
	])('mend %s', (name, count) => {
		const given = caseFiles(name);
		const fixes = readDataset(given, name).problems.flatMap((problem) => fixOf(problem) ?? []);
		expect(fixes).toHaveLength(count);
		const { files, counts } = applyFixes(given, fixes);
		expect(counts.every((each) => each >= 1)).toBe(true);
		expect(readDataset(files, name).problems).toEqual([]);
	});

	it('leave what they do not touch: a silent cell with a salience is for a person to settle', () => {
		for (const name of ['score-blank', 'score-na-lower']) {
			const given = caseFiles(name);
			const fixes = readDataset(given, name).problems.flatMap((problem) => fixOf(problem) ?? []);
			const { problems } = readDataset(applyFixes(given, fixes).files, name);
			expect(problems.map(({ code }) => code)).toEqual(['silent-with-salience']);
		}
	});

	it('are none where only a person knows what was meant', () => {
		for (const name of ['score-too-high', 'score-word', 'dup-score', 'row-too-many']) {
			const { problems } = readDataset(caseFiles(name), name);
			expect(problems.map(fixOf)).toEqual(problems.map(() => null));
		}
	});
});
