import { documentSign, round, type DocumentSign } from '../../charts/signs';
import type { PlacedText } from '../../charts/placed';
import { formatScore } from '../../i18n/numbers';
import type { Id } from '../../model/dataset';
import { rowOf, type Matrix } from '../../model/matrix';
import { scalePoints, shareOfScale } from '../../model/scale';

export interface MiniScale {
	readonly width: number;
	readonly height: number;
	readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
	readonly ticks: readonly number[];
	readonly ends: readonly PlacedText[];
	readonly marks: readonly {
		readonly id: Id;
		readonly sign: DocumentSign;
		readonly hollow: boolean;
		readonly x: number;
		readonly y: number;
	}[];
}

const WIDTH = 240;
const INSET = 12;
const AXIS_Y = 18;
const FIRST_MARK = 30;
const PITCH = 13;

/** Places a dimension's marks on a small scale; equal scores hang one below the other in drawing order. */
export function layoutMiniScale(matrix: Matrix, dimension: Id): MiniScale {
	const { scale } = matrix;
	const xOf = (score: number) => round(INSET + shareOfScale(scale, score) * (WIDTH - 2 * INSET));
	const piles = new Map<number, number>();
	const marks = rowOf(matrix, dimension).flatMap(({ document: id, score, confidence }) => {
		const document = matrix.documents.find((each) => each.id === id);
		if (score === null || !document) return [];
		const above = piles.get(score) ?? 0;
		piles.set(score, above + 1);
		const sign = documentSign(document.position);
		return [{ id, sign, hollow: confidence === 1, x: xOf(score), y: FIRST_MARK + above * PITCH }];
	});
	return {
		width: WIDTH,
		height: Math.max(FIRST_MARK, ...marks.map(({ y }) => y)) + 8,
		axis: { x1: INSET, x2: WIDTH - INSET, y: AXIS_Y },
		ticks: scalePoints(scale).map(xOf),
		ends: [scale.min, scale.max].map((score) => ({
			text: formatScore(scale, score),
			x: xOf(score),
			y: 10,
		})),
		marks,
	};
}
