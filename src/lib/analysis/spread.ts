import { max, mean, min } from 'd3-array';
import type { Id } from '../model/dataset';
import { rowOf, scoresOf, type Matrix } from '../model/matrix';
import { roundOff } from './rounding';

/** How far the scores of one dimension lie apart, in the unit of the scale. */
export interface Spread {
	/** Mean absolute deviation from the mean. */
	readonly deviation: number;
	/** From the lowest score to the highest. */
	readonly range: number;
	/** How many scores these are; silent documents are not among them. */
	readonly count: number;
}

/** The spread of the scores; `null` for fewer than two, which nothing can lie between. */
export function spreadOf(scores: readonly number[]): Spread | null {
	const [lowest, highest, centre] = [min(scores), max(scores), mean(scores)];
	if (lowest === undefined || highest === undefined || centre === undefined) return null;
	if (scores.length < 2) return null;
	const deviation = mean(scores, (score) => Math.abs(score - centre)) ?? 0;
	return {
		deviation: roundOff(deviation),
		range: roundOff(highest - lowest),
		count: scores.length,
	};
}

/** The spread of one dimension over the matrix's documents. Silent and uncoded cells are left out. */
export function spreadOn(matrix: Matrix, dimension: Id): Spread | null {
	return spreadOf(scoresOf(rowOf(matrix, dimension)));
}
