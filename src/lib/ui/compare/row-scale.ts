import { readingRange } from '../../charts/readings';
import { documentSign, round, type DocumentSign } from '../../charts/signs';
import { placePile } from '../../charts/strip/pile';
import type { Id, Score } from '../../model/dataset';
import { cellAt, type Matrix } from '../../model/matrix';
import { scalePoints, shareOfScale } from '../../model/scale';

/** A dimension's scale with a mark for each text, hung one below the other where they meet. */
export interface RowScale {
	readonly height: number;
	readonly axisY: number;
	readonly x1: number;
	readonly x2: number;
	readonly ticks: readonly {
		readonly score: Score;
		readonly x: number;
		readonly isNumbered: boolean;
	}[];
	readonly marks: readonly {
		readonly document: Id;
		readonly sign: DocumentSign;
		readonly hollow: boolean;
		readonly x: number;
		readonly y: number;
		/** Range of the readings, where they differ. */
		readonly bar: { readonly x1: number; readonly x2: number } | null;
	}[];
}

export const WIDTH = 220;
const X1 = 14;
const AXIS_Y = 30;
const FIRST_MARK = 15;
const HALF_LINE = 8;
const REACH = 7;
/** More points than these are numbered at their ends only. */
const MOST_NUMBERS = 7;

/** Places the scale at the head of a row, {@link WIDTH} px wide. */
export function placeRowScale(matrix: Matrix, dimension: Id): RowScale {
	const x2 = WIDTH - X1;
	const x = (score: Score) => round(X1 + shareOfScale(matrix.scale, score) * (x2 - X1));
	const scored = matrix.documents.flatMap((document) => {
		const cell = cellAt(matrix, document.id, dimension);
		if (cell.score === null) return [];
		const range = readingRange(cell);
		const bar = range && { x1: x(range.min), x2: x(range.max) };
		return [{ document, hollow: cell.confidence === 1, x: x(cell.score), bar }];
	});
	const places = placePile(
		scored.map((mark) => ({
			x: mark.x,
			bar: mark.bar && { from: mark.bar.x1, to: mark.bar.x2 },
			nameWidth: 0,
			halfLines: 2,
		})),
		{ reach: REACH, nameGap: 0, air: 2, left: 0 },
	);
	const marks = scored.map(({ document, ...mark }, i) => ({
		...mark,
		document: document.id,
		sign: documentSign(document.position),
		y: AXIS_Y + FIRST_MARK + (places[i]?.halfLine ?? 0) * HALF_LINE,
	}));
	const points = scalePoints(matrix.scale);
	return {
		height: Math.max(AXIS_Y, ...marks.map(({ y }) => y)) + 9,
		axisY: AXIS_Y,
		x1: X1,
		x2,
		ticks: points.map((score, i) => ({
			score,
			x: x(score),
			isNumbered: points.length <= MOST_NUMBERS || i === 0 || i === points.length - 1,
		})),
		marks,
	};
}
