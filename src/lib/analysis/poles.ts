import type { Dimension, ExtraColumns, MaybeScore, Scale } from '../model/dataset';
import { cellKey, type Cell, type Matrix } from '../model/matrix';
import { roundOff } from './rounding';

/**
 * Turns the dimensions whose low end supports closer ties (direction `-`), so that the high end
 * does everywhere.
 *
 * Rules  A score s becomes min + max - s, in the shown cell and in its readings; the poles change
 *        places (translated twins, too), the wordings of the levels move along, the direction
 *        becomes `+`. So a turned matrix is turned already: to do it again changes nothing.
 *        A silence stays one. `matrix.dataset` stays as coded, and so do rationales: a number in a
 *        rationale is the coded one.
 */
export function turnToTies(matrix: Matrix): Matrix {
	const { scale } = matrix;
	const turned = matrix.dimensions.filter(({ direction }) => direction === '-');
	const cells = new Map(matrix.cells);
	for (const { id: dimension } of turned) {
		for (const { id: document } of matrix.documents) {
			const key = cellKey(document, dimension);
			const cell = cells.get(key);
			if (cell) cells.set(key, turnCell(scale, cell));
		}
	}
	const dimensions = matrix.dimensions.map((dimension) =>
		turned.includes(dimension) ? turnDimension(scale, dimension) : dimension,
	);
	return { ...matrix, dimensions, cells };
}

function turnCell(scale: Scale, cell: Cell): Cell {
	const readings = cell.readings.map((reading) => ({
		...reading,
		score: turnScore(scale, reading.score),
	}));
	return { ...cell, score: turnScore(scale, cell.score), readings };
}

function turnDimension(scale: Scale, dimension: Dimension): Dimension {
	const levels = [...dimension.levels].map(
		([score, label]) => [turnPoint(scale, score), label] as const,
	);
	return {
		...dimension,
		low: dimension.high,
		high: dimension.low,
		direction: '+',
		levels: new Map(levels.toSorted(([a], [b]) => a - b)),
		extra: turnTwins(dimension.extra),
	};
}

/** `low:ko` and `high:ko` change places, in every language. */
function turnTwins(extra: ExtraColumns): ExtraColumns {
	return new Map(
		[...extra].map(([name, text]) => [name.replace(/^(low|high)(?=:)/, otherPole), text]),
	);
}

function otherPole(pole: string): string {
	return pole === 'low' ? 'high' : 'low';
}

function turnScore(scale: Scale, score: MaybeScore): MaybeScore {
	return score === null ? null : turnPoint(scale, score);
}

function turnPoint({ min, max }: Scale, score: number): number {
	return roundOff(min + max - score);
}
