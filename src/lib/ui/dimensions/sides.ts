import type { Id } from '../../model/dataset';
import { rowOf, type Cell, type Matrix } from '../../model/matrix';

/** Cells on one side of a scale's middle, or on it. */
export interface Side {
	readonly side: 'low' | 'middle' | 'high';
	/** From the low pole to the high one, then in drawing order. */
	readonly cells: readonly Cell[];
}

/** The scored cells of a dimension by the side of the scale on which they stand; empty sides are left out. */
export function sidesOf(matrix: Matrix, dimension: Id): Side[] {
	const middle = (matrix.scale.min + matrix.scale.max) / 2;
	const scored = rowOf(matrix, dimension)
		.flatMap((cell) => (cell.score === null ? [] : [{ cell, score: cell.score }]))
		.toSorted((a, b) => a.score - b.score);
	const cellsWhere = (isThere: (score: number) => boolean) =>
		scored.filter(({ score }) => isThere(score)).map(({ cell }) => cell);
	const sides: Side[] = [
		{ side: 'low', cells: cellsWhere((score) => score < middle) },
		{ side: 'middle', cells: cellsWhere((score) => score === middle) },
		{ side: 'high', cells: cellsWhere((score) => score > middle) },
	];
	return sides.filter(({ cells }) => cells.length > 0);
}
