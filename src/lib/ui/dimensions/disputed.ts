import type { Id, Judgement } from '../../model/dataset';
import { rowOf, type Cell, type Matrix } from '../../model/matrix';

/** A cell whose readings are not all the score that is shown. */
export interface Disputed {
	readonly cell: Cell;
	/** In the order of `coders.csv`, those that agree among them. */
	readonly readings: readonly Judgement[];
}

/** The cells of a dimension on which a reading differs from the others or from what is shown. */
export function disputedOn(matrix: Matrix, dimension: Id): Disputed[] {
	return rowOf(matrix, dimension).flatMap((cell) => {
		const scores = new Set(cell.readings.map(({ score }) => score));
		if (cell.state !== 'uncoded') scores.add(cell.score);
		return scores.size > 1 ? [{ cell, readings: cell.readings }] : [];
	});
}
