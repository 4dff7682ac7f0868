import { describe, expect, it } from 'vitest';
import { chooseFolder, isDataset } from '../../../src/lib/io/choose-folder';

const chosen = (...paths: string[]) => {
	const { name, files } = chooseFolder(paths.map((path) => [path, path]));
	return [name, [...files.keys()]];
};

describe('the folder of a dataset', () => {
	it('is the one with the most files of the contract', () => {
		expect(
			chosen(
				'all/notes.csv',
				'all/2024/documents.csv',
				'all/2024/scores.csv',
				'all/old/scores.csv',
			),
		).toEqual(['2024', ['documents.csv', 'scores.csv']]);
	});

	it('passes over hidden files, and what a Mac packs beside', () => {
		expect(chosen('x/.DS_Store', '__MACOSX/x/._scores.csv', 'x/scores.csv')).toEqual([
			'x',
			['scores.csv'],
		]);
	});

	it('has no name where files come without a folder', () => {
		expect(chosen('documents.csv', 'scores.csv')).toEqual(['', ['documents.csv', 'scores.csv']]);
	});
});

it('takes a single file of another name for a wide sheet', () => {
	expect(isDataset(['survey.csv'])).toBe(false);
	expect(isDataset(['Score.csv'])).toBe(true);
	expect(isDataset(['survey.csv', 'notes.csv'])).toBe(true);
});
