import { readingRange } from '../../../../charts/readings';
import { placePile, type PileEntry } from '../../../../charts/strip/pile';
import { wrapText } from '../../../../charts/text';
import type { Dimension, Id, Score } from '../../../../model/dataset';
import { cellAt, rowOf, type Cell, type Matrix } from '../../../../model/matrix';
import { wideStyle } from '../../text';
import { TURNED_WIDTH } from '../signs';
import {
	absentsOf,
	CAPTION,
	captionWidth,
	NAME_GAP,
	POLE_OUTSET,
	RADIUS,
	rowEnd,
	xOf,
	type Columns,
} from './columns';
import type { Density } from './density';

export const LABEL = { size: 28, bold: true };
export const LABEL_LINE = 34;
export const POLE_LINE = 29;
/** Half a mark with its edge. */
const REACH = RADIUS + 3;
const AIR = 20;

export interface MeasuredMark {
	readonly document: Id;
	readonly score: Score;
	readonly cell: Cell;
	readonly side: 'l' | 'r';
	/** px below the row's top. */
	readonly y: number;
	/** Lowest and highest reading, the score among them. */
	readonly range: { readonly min: Score; readonly max: Score } | null;
}

export interface MeasuredRow {
	readonly dimension: Dimension;
	readonly label: readonly string[];
	readonly low: readonly string[];
	readonly high: readonly string[];
	/** px below the row's top. */
	readonly axisY: number;
	readonly height: number;
	readonly marks: readonly MeasuredMark[];
	readonly absents: readonly { readonly text: string; readonly y: number }[];
}

/** Measures one row: its marks hang below the axis, each at its score, on the first line with room. */
export function measureRow(
	matrix: Matrix,
	dimension: Dimension,
	{ columns, density, coders }: { columns: Columns; density: Density; coders: boolean },
): MeasuredRow {
	const { low, high } = wrapPoles(dimension, columns);
	const poleLines = Math.max(1, low.length, high.length);
	const axisY = density.pole + (poleLines - 1) * POLE_LINE + density.axis;
	const first = axisY + density.firstMark;
	const scored = matrix.documents.flatMap(({ id }) => {
		const cell = cellAt(matrix, id, dimension.id);
		const range = coders && cell.score !== null ? rangeAround(cell, cell.score) : null;
		return cell.score === null ? [] : [{ document: id, cell, score: cell.score, range }];
	});
	const end = rowEnd(rowOf(matrix, dimension.id), columns);
	const places = placePile(
		scored.map(({ document, score, range }): PileEntry => {
			const at = (value: Score) => xOf(columns, matrix.scale, value);
			const x = at(score);
			const nameWidth = captionWidth(columns.names.get(document) ?? '');
			const bar = range && { from: at(range.min), to: at(range.max) };
			// A range to the right sends the name to the left, and so does the end of the row.
			const isAtEnd = x + NAME_GAP + nameWidth > end;
			return {
				x,
				bar: bar ?? (isAtEnd ? { from: x, to: x + REACH } : null),
				nameWidth,
				halfLines: 2,
			};
		}),
		{ reach: REACH, nameGap: NAME_GAP, air: AIR, left: columns.x1 - 40 },
	);
	const marks = scored.map((mark, i): MeasuredMark => {
		const place = places[i];
		const y = first + (place ? (place.halfLine / 2) * density.pitch : 0);
		return { ...mark, side: place?.anchor === 'end' ? 'l' : 'r', y };
	});
	const absents = absentsOf(matrix, dimension.id, columns.names).map((text, i) => ({
		text,
		y: first + i * density.pitch,
	}));
	const labelWidth = columns.labelWidth - (dimension.direction === '-' ? TURNED_WIDTH + 12 : 0);
	const labelStyle = wideStyle({ ...LABEL, text: dimension.label });
	const label = wrapText(dimension.label, labelStyle, labelWidth);
	const lowest = Math.max(first, ...marks.map(({ y }) => y), ...absents.map(({ y }) => y));
	const height = Math.max(lowest + density.tail, density.pole + label.length * LABEL_LINE);
	return { dimension, label, low, high, axisY, height, marks, absents };
}

function rangeAround(cell: Cell, score: Score): MeasuredMark['range'] {
	const range = readingRange(cell);
	if (!range) return null;
	return { min: Math.min(score, range.min), max: Math.max(score, range.max) };
}

/** Poles share the axis; each takes half of it where both together are too long. */
function wrapPoles(
	{ low, high }: Dimension,
	{ x1, x2 }: Columns,
): { low: string[]; high: string[] } {
	const room = x2 - x1 + 2 * POLE_OUTSET - 24;
	const [a, b] = [captionWidth(low), captionWidth(high)];
	if (a + b <= room) return { low: [low], high: [high] };
	const lowRoom = b < room / 2 ? room - b : a < room / 2 ? a : room / 2;
	return {
		low: wrapText(low, wideStyle({ ...CAPTION, text: low }), lowRoom),
		high: wrapText(high, wideStyle({ ...CAPTION, text: high }), room - lowRoom),
	};
}
