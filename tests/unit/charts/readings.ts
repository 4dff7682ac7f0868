import type { MaybeScore } from '../../../src/lib/model/dataset';
import type { Matrix } from '../../../src/lib/model/matrix';
import { judgementOf } from '../build';

/** The matrix with these readings of one cell, by coders r1, r2 ...; the shown score stays. */
export function withReadings(matrix: Matrix, key: string, scores: readonly MaybeScore[]): Matrix {
	const cell = matrix.cells.get(key);
	if (!cell) throw new RangeError(`no cell ${key}`);
	const { document, dimension } = cell;
	const readings = scores.map((score, i) =>
		judgementOf({ document, dimension, score, coder: `r${i + 1}` }),
	);
	return { ...matrix, cells: new Map(matrix.cells).set(key, { ...cell, readings }) };
}
