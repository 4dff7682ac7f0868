import type { Matrix } from '../model/matrix';

/** The matrix for a picture that has no room for how much a text says on a question. */
export function withoutSalience(matrix: Matrix): Matrix {
	const cells = [...matrix.cells].map(([key, cell]) => [key, { ...cell, salience: null }] as const);
	return { ...matrix, cells: new Map(cells) };
}
