import { describe, expect, it } from 'vitest';
import { addCoder } from '../../../src/lib/io/add-coder';
import { isCodingSheetOf, readCodingSheet } from '../../../src/lib/io/read-coding-sheet';
import { writeCodingSheet } from '../../../src/lib/io/write-coding-sheet';
import { datasetOf } from '../build';

const bytes = (text: string) => new TextEncoder().encode(text);
const dataset = datasetOf('a b', { x: [1, null], y: [0, 2] });
const read = (text: string) => readCodingSheet('anna.csv', bytes(text), dataset);
const cells = (text: string) =>
	read(text).coding?.judgements.map(({ document, dimension, score }) => [
		document,
		dimension,
		score,
	]);
const codes = (text: string) =>
	read(text).problems.map(({ severity, line, column, code }) => [severity, line, column, code]);

describe('a blind coding sheet', () => {
	it('has a row per document and dimension, and none of the scores', () => {
		const lines = writeCodingSheet(dataset).split('\n').slice(0, -1);
		expect(lines[0]).toBe(
			'\ufeffdocument,about,dimension,question,levels,score,salience,confidence,rationale,quote,locator',
		);
		expect(lines.slice(1).map((line) => line.split(',')[0] + line.slice(-6))).toEqual([
			'a,,,,,,',
			'a,,,,,,',
			'b,,,,,,',
			'b,,,,,,',
		]);
	});

	it('comes back as not coded while nobody has filled it in', () => {
		expect(read(writeCodingSheet(dataset)).coding).toEqual({
			judgements: [],
			quotes: [],
			blank: 4,
		});
		expect(isCodingSheetOf('s.csv', bytes(writeCodingSheet(dataset)), dataset)).toBe(true);
	});
});

describe('the sheet of one more coder', () => {
	it('may be rows of scores.csv', () => {
		const text =
			'document,dimension,score,rationale,quote,locator\na,x,-1,why,words,¶2\nb,y,NA,,,\n';
		expect(cells(text)).toEqual([
			['a', 'x', -1],
			['b', 'y', null],
		]);
		expect(read(text).coding?.quotes).toMatchObject([
			{ document: 'a', dimension: 'x', text: 'words', locator: '¶2' },
		]);
	});

	it('refuses a blank score in a row that is filled in', () => {
		expect(codes('document,dimension,score,rationale\na,x,,because\n')).toEqual([
			['error', 2, 'score', 'score-blank'],
		]);
	});

	it('refuses ids that the dataset lacks, and a second row for a cell', () => {
		expect(codes('document,dimension,score\naa,x,1\na,x,1\na,x,2\n')).toEqual([
			['error', 2, 'document', 'unknown-id'],
			['error', 4, 'document', 'judgement-twice'],
		]);
	});

	it('may be wide, with ids or labels, a blank for silence', () => {
		const labelled = {
			...dataset,
			documents: dataset.documents.map((each) => ({ ...each, label: `Text ${each.id}` })),
		};
		const text = 'text,y,x\nText b,1,\na,,-2\n';
		const { coding } = readCodingSheet('s.csv', bytes(text), labelled);
		expect(coding?.judgements.map((each) => [each.document, each.dimension, each.score])).toEqual([
			['b', 'y', 1],
			['b', 'x', null],
			['a', 'y', null],
			['a', 'x', -2],
		]);
		expect(isCodingSheetOf('s.csv', bytes(text), labelled)).toBe(true);
	});

	it('is none where the documents are others', () => {
		expect(isCodingSheetOf('s.csv', bytes('text,x,y\nq,1,1\nr,0,0\n'), dataset)).toBe(false);
	});
});

describe('adding a coder', () => {
	it('changes nothing that was there, and never takes an id that is taken', () => {
		const { coding } = read('document,dimension,score,quote\na,x,-1,words\n');
		if (!coding) throw new Error('the sheet above is sound');
		const { dataset: more, coder } = addCoder(dataset, 'C', coding, 'First');
		expect(coder).toMatchObject({ id: 'C-2', label: 'C', role: 'reading' });
		expect(more.judgements.slice(0, -1)).toEqual(dataset.judgements);
		expect(more.judgements.at(-1)).toMatchObject({ coder: 'C-2', document: 'a', score: -1 });
		expect(more.quotes.at(-1)).toMatchObject({ coder: 'C-2', text: 'words' });
		expect(addCoder(dataset, 'Median', coding, 'First').coder.id).toBe('Median-2');
	});

	it('names the coder of a dataset that had no need for names', () => {
		const [coder] = dataset.coders;
		if (!coder) throw new Error('the dataset above has a coder');
		const unnamed = { ...dataset, coders: [{ ...coder, id: 'coder', label: '' }] };
		const { dataset: more } = addCoder(
			unnamed,
			'Anna',
			{ judgements: [], quotes: [], blank: 0 },
			'First',
		);
		expect(more.coders.map(({ label }) => label)).toEqual(['First', 'Anna']);
	});
});
