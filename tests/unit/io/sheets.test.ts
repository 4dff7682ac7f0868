import { describe, expect, it } from 'vitest';
import { guessScale, guessSheet } from '../../../src/lib/io/guess-sheet';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { readWideSheet } from '../../../src/lib/io/read-wide-sheet';
import { writeTemplates } from '../../../src/lib/io/write-templates';
import { writeWideSheet } from '../../../src/lib/io/write-wide-sheet';
import { datasetOf, matrixOf } from '../build';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the guess about a stranger’s sheet', () => {
	it.each([
		[[-2, 0, 1], { min: -2, max: 2, step: 1 }],
		[[0, 3], { min: -3, max: 3, step: 1 }],
		[[1, 5, 4], { min: 1, max: 5, step: 1 }],
		[[2, 7], { min: 1, max: 7, step: 1 }],
		[[0, 10, 6], { min: 0, max: 10, step: 1 }],
		[[0, 6.5], { min: 0, max: 10, step: 0.5 }],
		[[-40, 12], { min: -40, max: 12, step: 1 }],
	])('takes %j for the smallest scale in use', (numbers, scale) => {
		expect(guessScale(numbers)).toEqual(scale);
	});

	it('tells documents, dimensions and texts apart', () => {
		const guess = guessSheet('s.csv', bytes('Party;EU;Tax;Remark\nReds;8;2;old\nBlues;1;9;new\n'));
		expect(guess?.mapping).toEqual({ document: 'Party', dimensions: ['EU', 'Tax'] });
		expect(guess?.scale).toEqual({ min: 0, max: 10, step: 1 });
		expect(guess?.columns[1]).toEqual({ name: 'EU', samples: ['8', '1'], range: [1, 8] });
	});
});

describe('a sheet that a person has explained', () => {
	it('is read as they say, on a scale of its own', () => {
		const { dataset } = readWideSheet(
			's.csv',
			bytes('n,Party,EU,Year\n1,Reds,8,2021\n2,Blues,,2022\n'),
			's',
			{
				mapping: { document: 'Party', dimensions: ['EU'] },
				scale: { min: 0, max: 10, step: 1 },
			},
		);
		expect(dataset?.scale).toEqual({ min: 0, max: 10, step: 1 });
		expect(dataset?.documents.map(({ id }) => id)).toEqual(['Reds', 'Blues']);
		expect(dataset?.dimensions.map(({ label }) => label)).toEqual(['EU']);
		expect(dataset?.judgements.map(({ score }) => score)).toEqual([8, null]);
		expect(dataset?.documents[0]?.extra).toEqual(
			new Map([
				['n', '1'],
				['Year', '2021'],
			]),
		);
	});
});

describe('a wide sheet that is written', () => {
	it('gives the same scores when it is read', () => {
		const matrix = matrixOf('a b', { x: [1, null], y: [-2, 0] });
		const { dataset, problems } = readWideSheet(
			's.csv',
			bytes(writeWideSheet(matrix, 'excel')),
			's',
		);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(
			dataset?.judgements.map(({ document, dimension, score }) => [document, dimension, score]),
		).toEqual([
			['a', 'x', 1],
			['a', 'y', -2],
			['b', 'x', null],
			['b', 'y', 0],
		]);
	});
});

describe('templates', () => {
	it('hold the codebook and the scale, and lack rows alone', () => {
		const dataset = datasetOf('a', { x: [3] }, { scale: { min: 0, max: 10, step: 1 } });
		const files = writeTemplates(dataset);
		const { problems } = readDataset(
			new Map([...files].map(([name, text]) => [name, bytes(text)])),
			'new',
		);
		expect(problems.map(({ file, code }) => [file, code])).toEqual([
			['documents.csv', 'file-no-rows'],
			['scores.csv', 'file-no-rows'],
		]);
	});
});
