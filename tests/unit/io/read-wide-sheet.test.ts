import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { readWideSheet } from '../../../src/lib/io/read-wide-sheet';
import { writeDataset } from '../../../src/lib/io/write-dataset';

const encoder = new TextEncoder();
const read = (text: string) => readWideSheet('sheet.csv', encoder.encode(text), 'sheet');

const SHEET = `Text,title,Road tolls,Road tolls quote,bikes,bikes quote,remark
North Bank,Plan 2031,1,yes,,,good
South,,NA,,-2,no,
`;

describe('a wide sheet', () => {
	it('has a row per document and a column per dimension', () => {
		const { dataset } = read(SHEET);
		expect(dataset?.documents).toMatchObject([
			{ id: 'north-bank', label: 'North Bank', title: 'Plan 2031' },
			{ id: 'South', label: 'South', title: 'South' },
		]);
		expect(dataset?.dimensions).toMatchObject([
			{ id: 'road-tolls', label: 'Road tolls', low: '-2', high: '2' },
			{ id: 'bikes', label: 'bikes' },
		]);
	});

	it('takes a blank cell for silence', () => {
		const { dataset, summary } = read(SHEET);
		expect(dataset?.judgements.map(({ score }) => score)).toEqual([1, null, null, -2]);
		expect(summary).toEqual({ documents: 2, dimensions: 2, coders: 1, scores: 4, quotes: 2 });
	});

	it('keeps a column of texts with the documents, and says so', () => {
		const { dataset, problems } = read(SHEET);
		expect(dataset?.documents[0]?.extra).toEqual(new Map([['remark', 'good']]));
		expect(problems).toMatchObject([{ code: 'sheet-no-scores', column: 'remark' }]);
	});

	it('takes quotes from the column beside the scores', () => {
		expect(read(SHEET).dataset?.quotes).toMatchObject([
			{ document: 'north-bank', dimension: 'road-tolls', text: 'yes', coder: null },
			{ document: 'South', dimension: 'bikes', text: 'no' },
		]);
	});

	it('names the cell that holds no score of the scale', () => {
		expect(read('doc,x,y\na,7,1\nb,0,"1,5"\n').problems).toMatchObject([
			{ code: 'score-off-scale', line: 2, column: 'x', value: '7' },
			{ code: 'score-decimal-comma', line: 3, column: 'y', value: '1,5' },
		]);
	});

	it('lists no document twice', () => {
		expect(read('doc,x\na,1\na,2\n').problems).toMatchObject([
			{ severity: 'error', code: 'id-twice', line: 3, first: 2 },
		]);
	});

	it('without a column of scores is refused', () => {
		const { dataset, problems } = read('doc,remark\na,good\n');
		expect(dataset).toBeNull();
		expect(problems.map(({ code }) => code)).toContain('sheet-no-dimensions');
	});

	it('can be written in the form of the contract', () => {
		const { dataset } = read(SHEET);
		if (!dataset) throw new Error('the sheet was refused');
		const files = [...writeDataset(dataset)].map(
			([name, text]) => [name, encoder.encode(text)] as const,
		);
		const { dataset: back } = readDataset(new Map(files), 'sheet');
		expect({ ...back, datapackage: undefined }).toEqual(dataset);
	});
});
