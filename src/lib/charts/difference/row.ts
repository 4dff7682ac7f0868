import type { Difference } from '../../analysis/difference';
import type { Dimension, Score, SourceDocument } from '../../model/dataset';
import { cellAt, cellKey, type Cell, type Matrix } from '../../model/matrix';
import { captionStyle } from '../caption';
import { wrapLabel } from '../dimension-label';
import { readingCounts, readingRange } from '../readings';
import { documentSign, round } from '../signs';
import type { StripAbsent, StripMark } from '../strip/placed';
import { shortenText, textWidth, wrapText, type TextStyle } from '../text';
import { ABSENT_SIGN, absentWidth, scoreX, type DifferenceFrame } from './frame';
import type { DifferenceRange, DifferenceRow } from './placed';

/** What all rows of one chart share. */
export interface Drawing {
	readonly matrix: Matrix;
	readonly frame: DifferenceFrame;
	readonly coders: boolean;
}

const LABEL: TextStyle = { size: 14, weight: 600 };
const LABEL_LINE = 17;
const CAPTION_LINE = 15;
/** From the middle of a line of text to its baseline. */
const BASELINE = 4.5;
const TARGET = 24;
/** From the axis to two marks of one score, and to the readings of a mark. */
const APART = 11;
/** From the last line of the poles to the axis. */
const AXIS = { single: 16, double: 25 };

/** Places one dimension below `top`. */
export function placeRow(
	drawing: Drawing,
	{ dimension, difference, top }: { dimension: Dimension; difference: Difference; top: number },
): Omit<DifferenceRow, 'rule'> {
	const { matrix, frame, coders } = drawing;
	const label = placeLabel(frame, dimension, top);
	const poles = placePoles(frame, dimension, frame.isWide ? top : label.lastY);
	const isStacked = difference.distance === 0;
	const room = isStacked || coders ? AXIS.double : AXIS.single;
	const y = poles.bottom + room;
	const bottom = Math.max(y + room - 4, frame.isWide ? label.lastY + 8 : 0);
	const scored = frame.pair.flatMap((document, i) => {
		const cell = cellAt(matrix, document.id, dimension.id);
		return cell.score === null ? [] : [{ document, i, cell, score: cell.score }];
	});
	const x = ({ score }: { score: Score }) => scoreX(frame, matrix.scale, score);
	const [low, high] = scored.map(x).toSorted((one, other) => one - other);
	const isApart = low !== undefined && high !== undefined && low < high;
	const endY = frame.isWide ? y : label.lastY - BASELINE;
	return {
		dimension,
		difference,
		number: label.number,
		label: label.lines,
		turned: label.turned,
		low: poles.low,
		high: poles.high,
		axis: { x1: frame.x1, x2: frame.x2, y },
		ticks: frame.labelled.map((score) => `M${x({ score })} ${y - 3}v6`).join(''),
		guides: '',
		middle: '',
		marks: scored.map((mark) =>
			placeMark(frame, {
				...mark,
				x: x(mark),
				y: isStacked ? y + (mark.i === 0 ? -APART : APART) : y,
				side: isApart && x(mark) === low ? 'end' : 'start',
			}),
		),
		absents: placeAbsents(drawing, dimension, endY),
		bar: isApart ? { x1: low, x2: high } : null,
		distance: difference.distance === null ? null : { x: frame.width, y: endY + BASELINE },
		ranges: coders
			? scored.flatMap((mark) => placeRange(drawing, mark, y + (mark.i === 0 ? -APART : APART)))
			: [],
		band: { y: top, height: round(bottom + 6 - top) },
	};
}

function placeLabel(frame: DifferenceFrame, dimension: Dimension, top: number) {
	// On a phone the distance, or who is silent, stands at the end of the name's last line.
	const width = frame.isWide ? frame.labelWidth : frame.labelWidth * 0.62;
	const { lines, turned } = wrapLabel(dimension, LABEL, width);
	const y = top + (frame.isWide ? 21 : 19);
	const lastY = y + (lines.length - 1) * LABEL_LINE;
	return {
		lines: lines.map((text, i) => ({ text, x: frame.labelX, y: y + i * LABEL_LINE })),
		number: { x: frame.numberX, y },
		turned: turned === null ? null : { x: frame.labelX + turned, y: lastY - BASELINE },
		lastY,
	};
}

/** The poles' wordings over the ends of the axis. */
function placePoles(frame: DifferenceFrame, { low, high }: Dimension, top: number) {
	const reach = frame.isNamed ? 60 : 6;
	const from = round(frame.x1 - reach);
	const to = round(frame.x2 + reach);
	const room = (to - from) / 2 - 10;
	const lines = [low, high].map((pole) => wrapText(pole, captionStyle(), room));
	const bottom = top + 16 + (Math.max(...lines.map(({ length }) => length)) - 1) * CAPTION_LINE;
	const place = (texts: readonly string[], x: number) =>
		texts.map((text, i) => ({ text, x, y: bottom - (texts.length - 1 - i) * CAPTION_LINE }));
	return { low: place(lines[0] ?? [], from), high: place(lines[1] ?? [], to), bottom };
}

interface Scored {
	readonly document: SourceDocument;
	/** 0 for A, 1 for B. */
	readonly i: number;
	readonly cell: Cell;
	readonly score: Score;
}

function placeMark(
	frame: DifferenceFrame,
	{ document, i, cell, x, y, side }: Scored & { x: number; y: number; side: 'start' | 'end' },
): StripMark {
	const text = frame.isNamed ? (frame.names[i] ?? '') : '';
	const width = textWidth(text, frame.name);
	const nameX = round(side === 'start' ? x + frame.nameGap : x - frame.nameGap);
	const nameFrom = side === 'start' ? nameX : nameX - width;
	const from = Math.min(text === '' ? x : nameFrom, x - TARGET / 2);
	const to = Math.max(text === '' ? x : nameFrom + width, x + TARGET / 2);
	const height = TARGET - 2;
	return {
		key: cellKey(document.id, cell.dimension),
		cell,
		sign: documentSign(document.position),
		hollow: cell.confidence === 1,
		x,
		y,
		name:
			text === ''
				? null
				: {
						lines: [{ text, x: nameX, y: y + BASELINE }],
						anchor: side,
						ground: { x: round(nameFrom - 2), y: y - 8, width: round(width + 4), height: 16 },
					},
		tag: null,
		bar: null,
		dots: [],
		target: { x: round(from), y: y - height / 2, width: round(to - from), height },
	};
}

/** Whoever has no score, one above the other at the row's end. */
function placeAbsents({ matrix, frame }: Drawing, dimension: Dimension, middle: number) {
	const absent = frame.pair.filter(({ id }) => cellAt(matrix, id, dimension.id).state !== 'scored');
	const room = frame.isWide ? 124 : frame.width * 0.36;
	return absent.map((document, i): StripAbsent => {
		const cell = cellAt(matrix, document.id, dimension.id);
		const text = shortenText(document.label, captionStyle(), room - ABSENT_SIGN);
		const width = Math.max(TARGET, absentWidth(text));
		const y = middle + (i - (absent.length - 1) / 2) * 18;
		const from = round(frame.width - width);
		return {
			key: cellKey(document.id, dimension.id),
			cell,
			x: from + 6,
			y,
			name: { text, x: frame.width, y: y + BASELINE },
			tag: null,
			target: { x: from, y: y - 9, width, height: 18 },
		};
	});
}

function placeRange(
	{ matrix, frame }: Drawing,
	{ document, cell }: Scored,
	y: number,
): DifferenceRange[] {
	const range = readingRange(cell);
	if (!range) return [];
	return [
		{
			colour: documentSign(document.position).colour,
			x1: scoreX(frame, matrix.scale, range.min),
			x2: scoreX(frame, matrix.scale, range.max),
			y,
			dots: readingCounts(cell).map(({ score, count }) => ({
				x: scoreX(frame, matrix.scale, score),
				radius: round(2.2 * Math.sqrt(count)),
			})),
		},
	];
}
