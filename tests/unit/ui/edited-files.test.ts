import { expect, it } from 'vitest';
import { settle } from '../../../src/lib/model/settle';
import { editedFiles } from '../../../src/lib/ui/edited-files';
import { datasetOf, judgementOf } from '../build';

const settled = { document: 'a', dimension: 'x', score: 2, rationale: 'a, b' };

it('writes scores.csv with the settled cell in its place', () => {
	const dataset = datasetOf('a', { x: [1] });
	expect(editedFiles(dataset, settle(dataset, [settled]))).toEqual(
		new Map([['scores.csv', 'document,dimension,coder,score,rationale\na,x,c,2,"a, b"\n']]),
	);
});

it('writes coders.csv too where the consensus is new: scores.csv alone would be refused', () => {
	const reader = { id: 'r', label: 'R', role: 'reading', note: '', extra: new Map() } as const;
	const judgements = [judgementOf({ document: 'a', dimension: 'x', score: 1, coder: 'r' })];
	const dataset = datasetOf('a', { x: [] }, { coders: [reader], judgements });
	const files = editedFiles(dataset, settle(dataset, [settled]));
	expect([...files.keys()]).toEqual(['scores.csv', 'coders.csv']);
	expect(files.get('coders.csv')).toContain('consensus,consensus,consensus');
});
