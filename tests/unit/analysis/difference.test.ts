import { expect, it } from 'vitest';
import { differencesOf } from '../../../src/lib/analysis/difference';
import { matrixOf } from '../build';

const MATRIX = matrixOf('a b', {
	same: [1, 1],
	far: [-2, 2],
	near: [1, 0],
	'far-too': [2, -2],
	'a-silent': [null, 1],
	'b-uncoded': [0, undefined],
	neither: [null, null],
});

it('takes B from A, dimension by dimension, and nothing from a silence', () => {
	const rows = differencesOf(MATRIX, 'a', 'b').rows.map(
		({ dimension, difference, distance, silent }) => [dimension, difference, distance, silent],
	);
	expect(rows).toEqual([
		['same', 0, 0, null],
		['far', -4, 4, null],
		['near', 1, 1, null],
		['far-too', 4, 4, null],
		['a-silent', null, null, 'a'],
		['b-uncoded', null, null, 'b'],
		['neither', null, null, 'both'],
	]);
});

it('names all that lie furthest apart, all agreements, and what cannot be compared', () => {
	expect(differencesOf(MATRIX, 'a', 'b')).toMatchObject({
		mostApart: ['far', 'far-too'],
		agreements: ['same'],
		notComparable: ['a-silent', 'b-uncoded', 'neither'],
	});
});

it('names nothing as furthest apart where two agree throughout, or never meet', () => {
	expect(differencesOf(matrixOf('a b', { x: [1, 1] }), 'a', 'b').mostApart).toEqual([]);
	expect(differencesOf(matrixOf('a b', { x: [1, null] }), 'a', 'b').mostApart).toEqual([]);
});

it('keeps the noise of decimal steps out', () => {
	const [row] = differencesOf(matrixOf('a b', { x: [0.3, 0.1] }), 'a', 'b').rows;
	expect(row?.difference).toBe(0.2);
});

it('names a document that the matrix lacks', () => {
	expect(() => differencesOf(MATRIX, 'a', 'z')).toThrow('no cell for z on same');
});
