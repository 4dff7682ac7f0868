import type { Id, Score, SourceDocument } from '../../model/dataset';
import { cellAt, cellKey, type Cell, type Matrix } from '../../model/matrix';
import { readingCounts, readingRange } from '../readings';
import type { Point } from '../placed';
import { documentSign, round } from '../signs';
import { shortenText, textWidth, type TextStyle } from '../text';
import { scoreX, type StripFrame } from './frame';
import { placePile, type PilePlace } from './pile';
import type { PlacedName, StripMark } from './placed';
import type { Drawing } from './row';

/** From the middle of a 13 px text to its baseline. */
export const BASELINE = 4.5;
/** Between a name of two lines and the mark below it, and between a name and the edge of its target. */
const NAME_AIR = 4;
const TARGET = 24;

interface Scored {
	readonly document: SourceDocument;
	readonly cell: Cell;
	readonly x: number;
	readonly bar: StripMark['bar'];
	readonly name: { readonly lines: readonly string[]; readonly width: number };
}

/** The scored documents of a dimension, hanging below its axis; `lowest` is the last line's middle. */
export function placeMarks(
	drawing: Drawing,
	dimension: Id,
	axisY: number,
): { marks: StripMark[]; lowest: number } {
	const { matrix, frame } = drawing;
	const { radius, nameGap, halfLine, nameLine, firstMark, air } = frame.sizes;
	const scored = matrix.documents.flatMap((document): Scored[] => {
		const cell = cellAt(matrix, document.id, dimension);
		return cell.score === null
			? []
			: [measureMark(matrix, frame, { document, cell, score: cell.score })];
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
			air,
			left: frame.isWide ? frame.x1 - radius : 2,
		},
	);
	const marks = scored.flatMap((mark, i) => {
		const place = places[i];
		return place
			? [placeMark(drawing, mark, { place, y: axisY + firstMark + place.halfLine * halfLine })]
			: [];
	});
	const lowest = Math.max(axisY + firstMark, ...marks.map(lastLine));
	return { marks, lowest };
}

function lastLine({ y, name }: StripMark): number {
	return (name?.lines.at(-1)?.y ?? y + BASELINE) - BASELINE;
}

function measureMark(
	matrix: Matrix,
	frame: StripFrame,
	{ document, cell, score }: { document: SourceDocument; cell: Cell; score: Score },
): Scored {
	const range = readingRange(cell);
	return {
		document,
		cell,
		x: scoreX(frame, matrix.scale, score),
		bar: range && {
			x1: scoreX(frame, matrix.scale, range.min),
			x2: scoreX(frame, matrix.scale, range.max),
		},
		name: frame.names.get(document.id) ?? { lines: [], width: 0 },
	};
}

function placeMark(
	{ matrix, frame, coders }: Drawing,
	{ document, cell, x, bar, name }: Scored,
	{ place, y }: { place: PilePlace; y: number },
): StripMark {
	const { anchor } = place;
	const nameX = place.nameX;
	return {
		key: cellKey(document.id, cell.dimension),
		cell,
		sign: documentSign(document.position),
		hollow: cell.confidence === 1,
		x,
		y,
		name: name.lines.length === 0 ? null : placeName(frame, name, { x: nameX, y, anchor }),
		tag: frame.isMarksOnly ? placeTag(frame, document.label, { x, y }) : null,
		bar,
		dots: coders && bar ? placeDots(cell, (score) => scoreX(frame, matrix.scale, score)) : [],
		target: placeTarget(frame, { x, y, place, name }),
	};
}

/** Area, not place, tells how many readings share a score: a mark never leaves its score. */
function placeDots(cell: Cell, x: (score: Score) => number): StripMark['dots'] {
	return readingCounts(cell).map(({ score, count }) => ({
		x: x(score),
		radius: round(2.8 * Math.sqrt(count)),
	}));
}

/** A name on the side of the mark that has more room. */
export function placeTag(frame: StripFrame, label: string, { x, y }: Point): PlacedName {
	const { nameGap } = frame.sizes;
	const anchor = x < frame.width / 2 ? 'start' : 'end';
	const style: TextStyle = { size: 12, weight: 700 };
	const text = shortenText(label, style, Math.max(x, frame.width - x) - nameGap);
	const name = { lines: [text], width: textWidth(text, style) };
	return placeName(frame, name, { x: x + (anchor === 'start' ? nameGap : -nameGap), y, anchor });
}

/** A name that starts or ends at `x`, its first line centred on `y`. */
function placeName(
	frame: StripFrame,
	{ lines, width }: Scored['name'],
	{ x, y, anchor }: Point & Pick<PlacedName, 'anchor'>,
): PlacedName {
	const { nameLine } = frame.sizes;
	const from = anchor === 'start' ? x : x - width;
	return {
		lines: lines.map((text, i) => ({ text, x: round(x), y: y + BASELINE + i * nameLine })),
		anchor,
		ground: {
			// Nothing towards the mark, whose ring ends where the name begins.
			x: round(anchor === 'start' ? from : from - 2),
			y: y - nameLine / 2,
			width: round(width + 2),
			height: lines.length * nameLine,
		},
	};
}

/**
 * Mark and name, at least 24 px high; in a chart of marks only no higher than a line, or it would hide
 * the next.
 */
function placeTarget(
	{ isMarksOnly, sizes }: StripFrame,
	{ x, y, place, name }: { x: number; y: number; place: PilePlace; name: Scored['name'] },
): StripMark['target'] {
	const first = isMarksOnly ? 2 * sizes.halfLine : TARGET;
	const height = first + Math.max(0, name.lines.length - 1) * sizes.nameLine;
	const nameFrom = place.anchor === 'start' ? place.nameX : place.nameX - name.width - NAME_AIR;
	const from = Math.min(nameFrom, x - TARGET / 2);
	const to = Math.max(nameFrom + name.width + NAME_AIR, x + TARGET / 2);
	return { x: round(from), y: y - first / 2, width: round(to - from), height };
}
