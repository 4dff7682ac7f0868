import { ascending, descending, max, mean, min } from 'd3-array';
import type { Id, MaybeScore } from '../model/dataset';
import { cellAt, rowOf, scoresOf, type Matrix } from '../model/matrix';
import { roundOff } from './rounding';

/** Below so many other scores nothing can be said of where "the others" stand. */
const OTHERS_AT_LEAST = 2;

/** One document on one dimension, beside the scores of the others. */
export interface BesideOthers {
	readonly dimension: Id;
	readonly score: MaybeScore;
	/** The scores that others have, low to high, each once; silent ones have none. */
	readonly others: readonly number[];
	/** How many others have one. */
	readonly count: number;
	/**
	 * Steps of the scale's unit beyond the others: above the highest (positive) or below the lowest
	 * (negative), 0 among them; `null` where the document or all but one of the others have no score.
	 */
	readonly beyond: number | null;
	/** Distance from the mean of the others; `null` as above. */
	readonly fromMean: number | null;
}

/** Every dimension in drawing order. Throws RangeError for a document that the matrix lacks. */
export function besideOthers(matrix: Matrix, document: Id): BesideOthers[] {
	return matrix.dimensions.map(({ id }) => {
		const { score } = cellAt(matrix, document, id);
		const scores = scoresOf(rowOf(matrix, id).filter((cell) => cell.document !== document));
		const others = [...new Set(scores)].toSorted(ascending);
		const [low, high, centre] = [min(scores), max(scores), mean(scores)];
		const isKnown = score !== null && scores.length >= OTHERS_AT_LEAST;
		const isComplete = low !== undefined && high !== undefined && centre !== undefined;
		return {
			dimension: id,
			score,
			others,
			count: scores.length,
			beyond: isKnown && isComplete ? beyondRange(score, low, high) : null,
			fromMean: isKnown && isComplete ? roundOff(Math.abs(score - centre)) : null,
		};
	});
}

/**
 * The dimensions on which the document stands beyond all others, farthest first; of equally far ones
 * the one farther from the others' mean, then in drawing order.
 */
export function beyondOthers(rows: readonly BesideOthers[]): BesideOthers[] {
	return rows
		.filter(({ beyond }) => beyond !== null && beyond !== 0)
		.toSorted(
			(a, b) =>
				descending(Math.abs(a.beyond ?? 0), Math.abs(b.beyond ?? 0)) ||
				descending(a.fromMean ?? 0, b.fromMean ?? 0),
		);
}

function beyondRange(score: number, low: number, high: number): number {
	if (score > high) return roundOff(score - high);
	return score < low ? roundOff(score - low) : 0;
}
