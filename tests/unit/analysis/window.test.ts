import { describe, expect, it } from 'vitest';
import { windowAt, windowMatrix } from '../../../src/lib/analysis/window';
import { matrixOf } from '../build';

describe('the part of a list that is shown at once', () => {
	it.each([
		[5, 0, { from: 0, to: 5, of: 5 }],
		[5000, 0, { from: 0, to: 24, of: 5000 }],
		[5000, 23, { from: 0, to: 24, of: 5000 }],
		[5000, 24, { from: 24, to: 48, of: 5000 }],
		[5000, 4999, { from: 4992, to: 5000, of: 5000 }],
		[30, 4000, { from: 24, to: 30, of: 30 }],
		[30, -1, { from: 0, to: 24, of: 30 }],
		[0, 0, { from: 0, to: 0, of: 0 }],
	])('of %i around index %i', (of, index, window) => {
		expect(windowAt(of, index, 24)).toEqual(window);
	});
});

describe('the part of a matrix', () => {
	const matrix = matrixOf('a b c', { x: [1, 2, null], y: [0, -1, 1], z: [2, 2, 2] });

	it('has exactly the pairs inside', () => {
		const part = windowMatrix(matrix, { from: 1, to: 3, of: 3 }, { from: 0, to: 2, of: 3 });
		expect([...part.cells.keys()]).toEqual(['b.x', 'b.y', 'c.x', 'c.y']);
		expect(part.dataset).toBe(matrix.dataset);
	});

	it('is the matrix itself where nothing is left out', () => {
		const all = { from: 0, to: 3, of: 3 };
		expect(windowMatrix(matrix, all, all)).toBe(matrix);
	});
});
