import { expect, it } from 'vitest';
import { layoutSimilarity } from '../../../../src/lib/charts/similarity/layout';
import { matrixOf } from '../../build';

const rows = { w: [2, 2, -2, 0], x: [2, 1, -2, 0], y: [2, 0, -2, null], z: [2, 1, -2, null] };
const matrix = matrixOf('a b c d', rows);

it('has a cell for every two documents, below the diagonal, with what it rests on', () => {
	const { cells } = layoutSimilarity(matrix, 984);
	// a and b: (0 + 1 + 2 + 1) / 4 = 1 of 4 steps; a and c: 4 of 4; b and c: (4 + 3 + 2 + 3) / 4 = 3 of 4.
	expect(cells.map(({ key, value, shared }) => [key, value.text, shared.text])).toEqual([
		['a.b', '0.75', '4 shared'],
		['a.c', '0.00', '4 shared'],
		['a.d', 'not comparable', '2 shared'],
		['b.c', '0.25', '4 shared'],
		['b.d', 'not comparable', '2 shared'],
		['c.d', 'not comparable', '2 shared'],
	]);
});

it('draws a bar as long as the value, and none where there is no value', () => {
	const { cells } = layoutSimilarity(matrix, 984);
	const shares = cells.map(({ bar, track }) => bar && bar.width / track.width);
	expect(shares).toEqual([0.75, 0, null, 0.25, null, null]);
});

it('writes it short where a column is narrow', () => {
	const words = layoutSimilarity(matrix, 300).cells.map(({ value }) => value.text);
	expect(words).toContain('too few');
});

it('draws as many documents as have room, and counts the others', () => {
	const many = matrixOf(
		Array.from({ length: 12 }, (_, i) => `document-${i + 1}`).join(' '),
		Object.fromEntries(['x', 'y', 'z'].map((id) => [id, Array.from({ length: 12 }, () => 1)])),
	);
	const { names, notes } = layoutSimilarity(many, 343);
	expect(names.length).toBeLessThan(12);
	expect(notes.map(({ text }) => text).join(' ')).toBe(
		`The first ${names.length} of 12 texts are drawn.`,
	);
	expect(layoutSimilarity(many, 984).notes).toEqual([]);
});
