import type { Dimension, Score } from '../../model/dataset';
import { rowOf, type Matrix } from '../../model/matrix';
import { captionStyle } from '../caption';
import { wrapLabel } from '../dimension-label';
import { round } from '../signs';
import { textWidth, wrapText, type TextStyle } from '../text';
import { placeAtEnd, placeBesideLabel } from './absents';
import { scoreX, type StripFrame } from './frame';
import { placeMarks } from './marks';
import type { StripRow } from './placed';

/** What all rows of one strip share. */
export interface Drawing {
	readonly matrix: Matrix;
	readonly frame: StripFrame;
	readonly coders: boolean;
}

const LABEL: TextStyle = { size: 14, weight: 600 };
const LABEL_LINE = 17;
const CAPTION_LINE = 15;
/** From the top of a row, or from what stands above, to the baseline of the poles; from there to the axis. */
const POLES = 16;
const AXIS = 8;

/** Places one dimension below `top`: name, poles, axis, marks, and at its end the documents without a score. */
export function placeRow(
	drawing: Drawing,
	dimension: Dimension,
	top: number,
): Omit<StripRow, 'rule'> {
	const { matrix, frame } = drawing;
	const { firstMark, halfLine, radius } = frame.sizes;
	const label = placeLabel(frame, dimension, top);
	const absent = rowOf(matrix, dimension.id)
		.filter(({ state }) => state !== 'scored')
		.sort((a, b) => Number(a.state === 'uncoded') - Number(b.state === 'uncoded'));
	const beside = frame.isWide ? null : placeBesideLabel(drawing, absent, label);
	const poles = placePoles(frame, dimension, beside?.bottom ?? top);
	const axisY = poles.bottom + AXIS;
	const { marks, lowest } = placeMarks(drawing, dimension.id, axisY);
	const absents = beside?.absents ?? placeAtEnd(drawing, absent, axisY);
	const last = Math.max(lowest, ...(beside ? [] : absents.map(({ y }) => y)));
	const bottom = round(
		Math.max(
			last + radius + 1,
			axisY + firstMark + halfLine / 2,
			frame.isWide ? label.lastY + 6 : 0,
		),
	);
	return {
		dimension,
		number: label.number,
		label: label.lines,
		turned: label.turned,
		low: poles.low,
		high: poles.high,
		axis: { x1: frame.x1, x2: frame.x2, y: axisY },
		...placeGuides(drawing, { axisY, bottom }),
		marks,
		absents,
		band: { y: top, height: bottom + 6 - top },
	};
}

function placeGuides(
	{ matrix, frame }: Drawing,
	{ axisY, bottom }: { axisY: number; bottom: number },
): Pick<StripRow, 'ticks' | 'guides' | 'middle'> {
	const { labelled, ticked, middle } = frame;
	const path = (scores: readonly Score[], line: (x: number) => string): string =>
		scores.map((score) => line(scoreX(frame, matrix.scale, score))).join('');
	const guide = (x: number): string => `M${x} ${axisY}V${bottom}`;
	return {
		ticks: path([...labelled, ...ticked], (x) => `M${x} ${axisY - 3}v6`),
		guides: path(
			labelled.filter((score) => score !== middle),
			guide,
		),
		middle: path(middle === null ? [] : [middle], guide),
	};
}

function placeLabel(frame: StripFrame, dimension: Dimension, top: number) {
	const { lines, turned, end } = wrapLabel(dimension, LABEL, frame.labelWidth);
	const y = top + (frame.isWide ? 21 : 19);
	const lastY = y + (lines.length - 1) * LABEL_LINE;
	return {
		lines: lines.map((text, i) => ({ text, x: frame.labelX, y: y + i * LABEL_LINE })),
		number: { x: frame.numberX, y },
		turned: turned === null ? null : { x: frame.labelX + turned, y: lastY - 4.5 },
		end: frame.labelX + end,
		lastY,
	};
}

/** The poles' wordings over the ends of the axis, in lines that end above it. */
function placePoles(frame: StripFrame, { low, high }: Dimension, top: number) {
	const from = frame.isWide ? frame.x1 - 4 : 0;
	const to = frame.isWide ? frame.x2 + 4 : frame.width;
	const room = to - from - 16;
	const lowWidth = textWidth(low, captionStyle());
	const highWidth = textWidth(high, captionStyle());
	// A short pole keeps its line and leaves the rest to a long one; two long ones share.
	const lowRoom = Math.min(lowWidth, Math.max(room / 2, room - highWidth));
	const lowLines = wrapText(low, captionStyle(), Math.ceil(lowRoom));
	const highLines = wrapText(high, captionStyle(), Math.ceil(room - lowRoom));
	const bottom = top + POLES + (Math.max(lowLines.length, highLines.length) - 1) * CAPTION_LINE;
	const place = (lines: readonly string[], x: number) =>
		lines.map((text, i) => ({ text, x, y: bottom - (lines.length - 1 - i) * CAPTION_LINE }));
	return { low: place(lowLines, from), high: place(highLines, to), bottom };
}
