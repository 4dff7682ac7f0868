import type { Id } from '../../model/dataset';
import { rowOf, scoresOf, type Matrix } from '../../model/matrix';

/**
 * Distance between the lowest and the highest score of a dimension.
 *
 * Out    steps of the scale; `null` below two scores. Silent documents are left out.
 */
export function rangeInSteps(matrix: Matrix, dimension: Id): number | null {
	const scores = scoresOf(rowOf(matrix, dimension));
	if (scores.length < 2) return null;
	return Number(((Math.max(...scores) - Math.min(...scores)) / matrix.scale.step).toFixed(6));
}
