import { nameOnOneLine } from '../../../../charts/names';
import { readingRange } from '../../../../charts/readings';
import { placePile, type PileEntry } from '../../../../charts/strip/pile';
import { textWidth, wrapText } from '../../../../charts/text';
import { m } from '../../../../paraglide/messages';
import type { Dimension, Id, Scale, Score } from '../../../../model/dataset';
import { cellAt, rowOf, type Cell, type Matrix } from '../../../../model/matrix';
import { shareOfScale } from '../../../../model/scale';
import { MARGIN, type Page } from '../../page';
import { styleOf } from '../../text';
import { TURNED_WIDTH } from '../signs';

export const LABEL = { size: 28, bold: true };
export const LABEL_LINE = 34;
export const CAPTION = { size: 24, bold: false };
export const POLE_LINE = 29;
export const RADIUS = 11;
/** From the rows' top to the scale's numbers, and to the rule under them. */
export const SCALE_HEIGHT = 46;
/** Poles reach this far past the axis. */
export const POLE_OUTSET = 10;
/** Half a mark with its edge. */
const REACH = RADIUS + 3;
const NAME_GAP = 24;
const AIR = 20;
const LONGEST_NAME = 360;
const SILENT_GAP = 24;
/** Share of the room behind the dimensions' names. */
const LEAST_AXIS = 0.64;

/** Vertical distances of a row. */
export interface Density {
	/** From a row's top to the first baseline of its poles, and from the last one to the axis. */
	readonly pole: number;
	readonly axis: number;
	readonly firstMark: number;
	readonly pitch: number;
	readonly tail: number;
}

const ROOMY: Density = { pole: 42, axis: 16, firstMark: 34, pitch: 40, tail: 40 };
const TIGHT: Density = { pole: 30, axis: 10, firstMark: 25, pitch: 30, tail: 16 };
const STEPS = 8;

/** From the roomiest to the tightest. */
export const DENSITIES: readonly Density[] = Array.from({ length: STEPS + 1 }, (_, i) => {
	const between = (from: number, to: number) => Math.round(from + ((to - from) * i) / STEPS);
	return {
		pole: between(ROOMY.pole, TIGHT.pole),
		axis: between(ROOMY.axis, TIGHT.axis),
		firstMark: between(ROOMY.firstMark, TIGHT.firstMark),
		pitch: between(ROOMY.pitch, TIGHT.pitch),
		tail: between(ROOMY.tail, TIGHT.tail),
	};
});

/** Where things lie from left to right, the same on all slides of a view. */
export interface Columns {
	readonly labelWidth: number;
	readonly x1: number;
	readonly x2: number;
	readonly right: number;
	readonly silentWidth: number;
	readonly names: ReadonlyMap<Id, string>;
}

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

/**
 * Measures the columns of a positions slide.
 *
 * Rules  The axis ends where every name still has room on the right of its mark, also before the
 *        silent documents; but it takes most of the slide, and names change sides for that.
 */
export function measureColumns(matrix: Matrix, page: Page): Columns {
	const right = page.width - MARGIN;
	const labelWidth = page.size === '16:9' ? 430 : 300;
	const x1 = MARGIN + labelWidth + 40;
	const cap = Math.min(LONGEST_NAME, (right - x1) * 0.3);
	const names = new Map(
		matrix.documents.map(({ id, label }) => {
			const [name = label] = nameOnOneLine(label, styleOf(CAPTION), cap).lines;
			return [id, name];
		}),
	);
	const silent = matrix.dimensions.flatMap(({ id }) => absentsOf(matrix, id, names));
	const silentWidth = Math.ceil(Math.max(0, ...silent.map(captionWidth)));
	const ends = matrix.dimensions.flatMap(({ id }) => {
		const row = rowOf(matrix, id);
		const end = rowEnd(row, { right, silentWidth });
		return row.flatMap(({ document, score }) => {
			if (score === null) return [];
			const share = shareOfScale(matrix.scale, score);
			const room = end - NAME_GAP - captionWidth(names.get(document) ?? '');
			return share === 0 ? [] : [x1 + (room - x1) / share];
		});
	});
	const most = right - (silentWidth > 0 ? silentWidth + SILENT_GAP : RADIUS) - POLE_OUTSET;
	const least = Math.min(most, x1 + (right - x1) * LEAST_AXIS);
	const x2 = Math.floor(Math.max(least, Math.min(most, ...ends)));
	return { labelWidth, x1, x2, right, silentWidth, names };
}

export function xOf({ x1, x2 }: Columns, scale: Scale, score: Score): number {
	return x1 + shareOfScale(scale, score) * (x2 - x1);
}

/** Where names must end: before the silent documents, if the row has any. */
function rowEnd(
	row: readonly Cell[],
	{ right, silentWidth }: Pick<Columns, 'right' | 'silentWidth'>,
): number {
	const isFull = row.every(({ state }) => state === 'scored');
	return isFull ? right : right - silentWidth - SILENT_GAP;
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
	const label = wrapText(dimension.label, styleOf(LABEL), labelWidth);
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
		low: wrapText(low, styleOf(CAPTION), lowRoom),
		high: wrapText(high, styleOf(CAPTION), room - lowRoom),
	};
}

/** What stands at the row's end: silent documents, then those that nobody has coded. */
function absentsOf(matrix: Matrix, dimension: Id, names: ReadonlyMap<Id, string>): string[] {
	const row = rowOf(matrix, dimension);
	const named = (state: Cell['state']) =>
		row.flatMap((cell) => (cell.state === state ? [names.get(cell.document) ?? ''] : []));
	return [
		...named('silent').map((document) => m.slide_silent({ document })),
		...named('uncoded').map((document) => m.slide_uncoded({ document })),
	];
}

function captionWidth(text: string): number {
	return textWidth(text, styleOf(CAPTION));
}
