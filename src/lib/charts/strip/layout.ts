import type { Dimension, Id, Score } from '../../model/dataset';
import { cellAt, cellKey, rowOf, type Cell, type Matrix } from '../../model/matrix';
import { readingCounts, readingRange } from '../readings';
import { documentSign, round, type DocumentSign } from '../signs';
import { textWidth, wrapText, type TextStyle } from '../text';
import { themeRuns } from '../themes';
import { ABSENT_SIGN, CAPTION, measureStrip, scoreX, type StripFrame } from './frame';
import { placePile } from './pile';

export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** The invisible target of a mark, at least 24 px each way. */
export interface Target {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface StripAbsentHeading {
	readonly x: number;
	readonly y: number;
	/** Some of the chart's documents are silent, not coded, or both. */
	readonly state: 'silent' | 'uncoded' | 'both';
}

/** A theme's name with the numbers of the scale, over an ink rule. */
export interface StripHeader {
	readonly id: string;
	readonly theme: PlacedText | null;
	readonly numbers: readonly { readonly score: Score; readonly x: number; readonly y: number }[];
	/** Where the heading of the silent documents ends; `null` where none is silent. */
	readonly absent: StripAbsentHeading | null;
	readonly rule: number;
}

export interface StripMark {
	/** `cellKey`. */
	readonly key: string;
	readonly cell: Cell;
	readonly sign: DocumentSign;
	readonly hollow: boolean;
	readonly x: number;
	readonly y: number;
	readonly name: readonly PlacedText[];
	readonly anchor: 'start' | 'end';
	readonly bar: { readonly x1: number; readonly x2: number } | null;
	/** Where readings lie: their number shows as area. */
	readonly dots: readonly { readonly x: number; readonly radius: number }[];
	readonly target: Target;
}

/** A document that has no place on the scale: silent, or not coded. */
export interface StripAbsent {
	readonly key: string;
	readonly cell: Cell;
	readonly x: number;
	readonly y: number;
	readonly name: PlacedText | null;
	readonly target: Target;
}

export interface StripRow {
	readonly dimension: Dimension;
	readonly number: { readonly x: number; readonly y: number };
	readonly label: readonly PlacedText[];
	/** Where the sign of a turned scale stands; `null` where the scale is not turned. */
	readonly turned: { readonly x: number; readonly y: number } | null;
	readonly low: readonly PlacedText[];
	readonly high: readonly PlacedText[];
	readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
	readonly ticks: readonly number[];
	readonly guides: readonly { readonly x: number; readonly isMiddle: boolean }[];
	/** Where guides end. */
	readonly bottom: number;
	readonly marks: readonly StripMark[];
	readonly absents: readonly StripAbsent[];
	/** The whole row, for the band of a selection. */
	readonly band: { readonly y: number; readonly height: number };
	/** Line below the row; `null` before a heading and at the end. */
	readonly rule: number | null;
}

export interface StripLayout {
	readonly width: number;
	readonly height: number;
	readonly radius: number;
	readonly nameSize: number;
	/** How far a band runs past the chart on either side. */
	readonly bleed: number;
	readonly isWide: boolean;
	readonly headers: readonly StripHeader[];
	readonly rows: readonly StripRow[];
	/** `marks-only`: so many documents that names show on the selected and the pointed-at mark only. */
	readonly note: 'marks-only' | null;
}

const LABEL: TextStyle = { size: 14, weight: 600 };
const LABEL_LINE = 17;
const CAPTION_LINE = 15;
const TURNED_WIDTH = 22;
/** Between a name of two lines and the mark below it. */
const NAME_AIR = 4;
const HEADER_GAP = 20;
/** Without theme headings the scale is written anew after so many rows. */
const ROWS_PER_HEADER = 12;

/**
 * Places the positions chart: a row per dimension, a mark per document at its score.
 *
 * In     `matrix` in drawing order, `width` in px; `coders` also places a dot per reading.
 * Out    px from the top left corner, y down.
 * Rules  A silent or uncoded document has no place on a scale: it is named at the row's end. Themes head
 *        their rows where the order keeps them together, else the scale stands at the top and is
 *        repeated. More than 40 documents are drawn without names.
 */
export function layoutStrip(
	matrix: Matrix,
	{ width, coders }: { width: number; coders: boolean },
): StripLayout {
	const frame = measureStrip(matrix, width);
	const headers: StripHeader[] = [];
	const rows: StripRow[] = [];
	let y = 0;
	for (const [i, block] of blocksOf(matrix.dimensions).entries()) {
		const header = placeHeader(matrix, {
			frame,
			theme: block.theme,
			y: i === 0 ? 0 : y + HEADER_GAP,
		});
		headers.push({ ...header, id: String(i) });
		y = header.rule;
		for (const [j, dimension] of block.dimensions.entries()) {
			const row = placeRow({ matrix, frame, coders }, dimension, y);
			y = row.band.y + row.band.height;
			rows.push({ ...row, rule: j < block.dimensions.length - 1 ? y : null });
		}
	}
	return {
		width,
		height: Math.ceil(y),
		radius: frame.sizes.radius,
		nameSize: frame.sizes.name.size,
		bleed: frame.isWide ? 12 : 16,
		isWide: frame.isWide,
		headers,
		rows,
		note: frame.isMarksOnly ? 'marks-only' : null,
	};
}

function blocksOf(
	dimensions: readonly Dimension[],
): { theme: string | null; dimensions: readonly Dimension[] }[] {
	const runs = themeRuns(dimensions);
	if (runs) return runs;
	const count = Math.max(1, Math.ceil(dimensions.length / ROWS_PER_HEADER));
	return Array.from({ length: count }, (_, i) => ({
		theme: null,
		dimensions: dimensions.slice(i * ROWS_PER_HEADER, (i + 1) * ROWS_PER_HEADER),
	}));
}

function placeHeader(
	matrix: Matrix,
	{ frame, theme, y }: { frame: StripFrame; theme: string | null; y: number },
): Omit<StripHeader, 'id'> {
	const themeWidth = textWidth(theme ?? '', { size: 13, weight: 700 });
	const absence = absenceIn(matrix);
	const isStacked = theme !== null && (!frame.isWide || themeWidth > frame.x1 - 20);
	const numbersY = y + (isStacked ? 34 : 14);
	return {
		theme: theme === null ? null : { text: theme, x: 0, y: y + 14 },
		numbers: frame.labelled.map((score) => ({
			score,
			x: scoreX(frame, matrix.scale, score),
			y: numbersY,
		})),
		absent:
			absence && frame.absentWidth > 0 ? { x: frame.width, y: numbersY, state: absence } : null,
		rule: numbersY + (frame.isWide ? 8 : 6),
	};
}

function absenceIn(matrix: Matrix): StripAbsentHeading['state'] | null {
	const states = new Set([...matrix.cells.values()].map(({ state }) => state));
	if (states.has('silent')) return states.has('uncoded') ? 'both' : 'silent';
	return states.has('uncoded') ? 'uncoded' : null;
}

interface Drawing {
	readonly matrix: Matrix;
	readonly frame: StripFrame;
	readonly coders: boolean;
}

function placeRow(drawing: Drawing, dimension: Dimension, top: number): Omit<StripRow, 'rule'> {
	const { matrix, frame } = drawing;
	const label = placeLabel(frame, dimension, top);
	const cells = rowOf(matrix, dimension.id).filter(({ state }) => state !== 'scored');
	const ordered = [
		...cells.filter(({ state }) => state === 'silent'),
		...cells.filter(({ state }) => state === 'uncoded'),
	];
	const labelEnd = top + (frame.isWide ? 0 : 2 + label.label.length * LABEL_LINE);
	const beside = frame.isWide ? null : placeBeside(drawing, ordered, label, labelEnd);
	const poles = placePoles(frame, dimension, beside?.bottom ?? labelEnd);
	const axisY = poles.bottom + 8;
	const marks = placeMarks(drawing, dimension.id, axisY);
	const absents = beside?.absents ?? placeBelow(drawing, ordered, axisY);
	const { radius, halfLine, firstMark } = frame.sizes;
	const lowest = Math.max(
		axisY + firstMark,
		...marks.map(({ lowest }) => lowest),
		...(frame.isWide ? absents.map(({ y }) => y) : []),
	);
	const bottom = round(
		Math.max(
			lowest + radius + 1,
			frame.isWide ? label.bottom - 4 : 0,
			axisY + firstMark + halfLine / 2,
		),
	);
	return {
		...label,
		...poles,
		axis: { x1: frame.x1, x2: frame.x2, y: axisY },
		ticks: [...frame.labelled, ...frame.ticked].map((score) => scoreX(frame, matrix.scale, score)),
		guides: frame.labelled.map((score) => ({
			x: scoreX(frame, matrix.scale, score),
			isMiddle: score === frame.middle,
		})),
		bottom,
		marks: marks.map(({ mark }) => mark),
		absents,
		band: { y: top, height: bottom + 6 - top },
	};
}

function placeLabel(frame: StripFrame, dimension: Dimension, top: number) {
	const isTurned = dimension.direction === '-';
	const lines = wrapBefore(dimension.label, frame.labelWidth, isTurned ? TURNED_WIDTH : 0);
	const first = top + (frame.isWide ? 21 : 19);
	const label = lines.map((text, i) => ({ text, x: frame.labelX, y: first + i * LABEL_LINE }));
	const last = label.at(-1) ?? { text: '', x: frame.labelX, y: first };
	const end = round(last.x + textWidth(last.text, LABEL));
	return {
		dimension,
		number: { x: frame.numberX, y: first },
		label,
		turned: isTurned ? { x: end + 8, y: last.y - 4.5 } : null,
		end: end + (isTurned ? TURNED_WIDTH : 0),
		bottom: last.y + 10,
	};
}

/** Lines of a label that leave `after` px free behind the last one. */
function wrapBefore(label: string, width: number, after: number): string[] {
	const lines = wrapText(label, LABEL, width);
	const isFree = textWidth(lines.at(-1) ?? '', LABEL) + after <= width;
	return isFree ? lines : wrapText(label, LABEL, width - after);
}

/** The poles' wordings over the ends of the axis; each takes the lines it needs where both don't fit on one. */
function placePoles(frame: StripFrame, dimension: Dimension, top: number) {
	const from = frame.isWide ? frame.x1 - 4 : 0;
	const to = frame.isWide ? frame.x2 + 4 : frame.width;
	const room = to - from - 16;
	const low = textWidth(dimension.low, CAPTION);
	const high = textWidth(dimension.high, CAPTION);
	const lowRoom = low + high <= room ? low : Math.max(room / 2, room - high);
	const lowLines = wrapText(dimension.low, CAPTION, Math.ceil(Math.min(lowRoom, low)));
	const highLines = wrapText(dimension.high, CAPTION, Math.ceil(room - Math.min(lowRoom, low)));
	const bottom = top + 16 + (Math.max(lowLines.length, highLines.length) - 1) * CAPTION_LINE;
	const place = (lines: readonly string[], x: number) =>
		lines.map((text, i) => ({ text, x, y: bottom - (lines.length - 1 - i) * CAPTION_LINE }));
	return { low: place(lowLines, from), high: place(highLines, to), bottom };
}

function placeMarks(
	{ matrix, frame, coders }: Drawing,
	dimension: Id,
	axisY: number,
): { mark: StripMark; lowest: number }[] {
	const { radius, nameGap, halfLine, nameLine, firstMark } = frame.sizes;
	const scored = matrix.documents.flatMap((document) => {
		const cell = cellAt(matrix, document.id, dimension);
		if (cell.score === null) return [];
		const x = scoreX(frame, matrix.scale, cell.score);
		const range = readingRange(cell);
		const name = frame.names.get(document.id) ?? { lines: [], width: 0 };
		const bar = range && {
			x1: scoreX(frame, matrix.scale, range.min),
			x2: scoreX(frame, matrix.scale, range.max),
		};
		return [{ document, cell, x, bar, name }];
	});
	const places = placePile(
		scored.map(({ x, bar, name }) => ({
			x,
			bar: bar && { from: bar.x1, to: bar.x2 },
			nameWidth: name.width,
			halfLines: Math.max(2, Math.ceil((name.lines.length * nameLine + NAME_AIR) / halfLine)),
		})),
		{
			reach: radius * 1.1,
			nameGap,
			air: frame.sizes.air,
			left: frame.isWide ? frame.x1 - radius : 0,
		},
	);
	return scored.flatMap(({ document, cell, x, bar, name }, i) => {
		const place = places[i];
		if (!place) return [];
		const y = axisY + firstMark + place.halfLine * halfLine;
		const nameY = y + 4.5;
		const from = Math.min(place.anchor === 'end' ? place.nameX - name.width : x, x - 12);
		const to = Math.max(place.anchor === 'end' ? x : place.nameX + name.width, x + 12);
		const mark: StripMark = {
			key: cellKey(document.id, dimension),
			cell,
			sign: documentSign(document.position),
			hollow: cell.confidence === 1,
			x,
			y,
			name: name.lines.map((text, line) => ({
				text,
				x: round(place.nameX),
				y: nameY + line * nameLine,
			})),
			anchor: place.anchor,
			bar,
			dots: coders && bar ? placeDots(cell, (score) => scoreX(frame, matrix.scale, score)) : [],
			target: { x: round(from), y: y - 12, width: round(to - from), height: 24 },
		};
		return [{ mark, lowest: y + Math.max(0, name.lines.length - 1) * nameLine }];
	});
}

/** Area, not place, tells how many readings share a score: a mark never leaves its score. */
function placeDots(cell: Cell, x: (score: Score) => number) {
	return readingCounts(cell).map(({ score, count }) => ({
		x: x(score),
		radius: round(2.2 * Math.sqrt(count)),
	}));
}

/** Silent, then uncoded documents in a column at the right end, from the first line of the pile down. */
function placeBelow(
	{ matrix, frame }: Drawing,
	cells: readonly Cell[],
	axisY: number,
): StripAbsent[] {
	const first = axisY + frame.sizes.firstMark;
	if (frame.isMarksOnly) return placeSigns(frame, cells, first);
	return cells.map((cell, i) => {
		const { text, width } = absentName(matrix, cell, frame.absentWidth - 14);
		const y = first + i * frame.sizes.halfLine * 2;
		return placeAbsent(cell, { text, width, end: frame.width, y });
	});
}

/** The same on the line of the dimension's name, and on lines of its own where they don't fit there. */
function placeBeside(
	{ matrix, frame }: Drawing,
	cells: readonly Cell[],
	label: { end: number; number: { y: number } },
	labelEnd: number,
): { absents: StripAbsent[]; bottom: number } {
	const named = cells.map((cell) => ({ cell, ...absentName(matrix, cell, frame.width / 2) }));
	const gap = 12;
	const total = named.reduce((sum, { width }) => sum + width + gap, 0);
	const isOnLabelLine = label.end + total <= frame.width && labelEnd - label.number.y < 10;
	let y = isOnLabelLine ? label.number.y - 4 : labelEnd + 12;
	let end = frame.width;
	const absents = named.toReversed().map(({ cell, text, width }) => {
		if (end - width < 0) {
			end = frame.width;
			y += 24;
		}
		const placed = placeAbsent(cell, { text, width, end, y });
		end = round(end - width - gap);
		return placed;
	});
	return {
		absents: absents.toReversed(),
		bottom: isOnLabelLine || absents.length === 0 ? labelEnd : y + 4,
	};
}

function absentName(matrix: Matrix, cell: Cell, room: number): { text: string; width: number } {
	const label = matrix.documents.find(({ id }) => id === cell.document)?.label ?? cell.document;
	const [text = ''] = wrapText(label, CAPTION, room - ABSENT_SIGN, 1);
	return { text, width: ABSENT_SIGN + textWidth(text, CAPTION) };
}

function placeAbsent(
	cell: Cell,
	{ text, width, end, y }: { text: string; width: number; end: number; y: number },
): StripAbsent {
	const from = round(end - width);
	return {
		key: cellKey(cell.document, cell.dimension),
		cell,
		x: from + 6,
		y,
		name: { text, x: end, y: y + 4.5 },
		target: { x: from, y: y - 12, width: round(Math.max(24, width)), height: 24 },
	};
}

/** Without names: their signs in lines of four. */
function placeSigns(frame: StripFrame, cells: readonly Cell[], first: number): StripAbsent[] {
	return cells.map((cell, i) => {
		const x = frame.width - 12 - (3 - (i % 4)) * 24;
		const y = first + Math.floor(i / 4) * 14;
		return {
			key: cellKey(cell.document, cell.dimension),
			cell,
			x,
			y,
			name: null,
			target: { x: x - 12, y: y - 12, width: 24, height: 24 },
		};
	});
}
