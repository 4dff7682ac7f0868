import { expect, it } from 'vitest';
import { mapDocuments } from '../../../src/lib/analysis/document-map';
import { similarityTable } from '../../../src/lib/analysis/similarity';
import { speakMapMark, speakPair } from '../../../src/lib/i18n/similarity';
import { matrixOf } from '../build';

// By hand: a and b part by 1 on one of four (0.25), b and c by 1 on two (0.5), a and c by 1 on three (0.75).
const matrix = matrixOf('a b c', {
	w: [0, 0, 0],
	x: [0, 0, 1],
	y: [0, 1, 1],
	z: [0, 0, 1],
});

it('a document on the map is spoken with its nearest', () => {
	const map = mapDocuments(matrix);
	if (typeof map === 'string') throw new Error(map);
	expect(speakMapMark(matrix, map, 'a')).toBe('a; nearest: b, mean difference 0.3');
	expect(speakMapMark(matrix, map, 'c')).toBe('c; nearest: b, mean difference 0.5');
});

it('a pair is spoken with what its similarity rests on', () => {
	const [first] = similarityTable(matrix);
	if (!first) throw new Error('no pair');
	// 1 − 0.25 / 4, on a scale from −2 to +2.
	expect(speakPair(matrix, first)).toBe('a and b: similarity 0.94, 4 shared questions');
	expect(speakPair(matrix, { ...first, value: null, shared: 1 })).toBe(
		'a and b: not comparable, 1 shared question',
	);
});
