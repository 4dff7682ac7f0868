import { cellKey, type Cell, type Matrix } from '../../model/matrix';
import { captionStyle } from '../caption';
import { round } from '../signs';
import { shortenText, textWidth } from '../text';
import { ABSENT_GAP, ABSENT_SIGN, type StripFrame } from './frame';
import { BASELINE, placeTag } from './marks';
import type { StripAbsent } from './placed';
import type { Drawing } from './row';

/** Between two of them on a line. */
const APART = 12;
const TARGET = 24;
/** Signs without names on a line, at the row's end. */
const SIGNS_PER_LINE = 4;
const SIGN_LINE = 14;

/** A column at the right end of a wide strip, from the first line of the pile down. */
export function placeAtEnd(
	{ matrix, frame }: Drawing,
	cells: readonly Cell[],
	axisY: number,
): StripAbsent[] {
	const { firstMark, halfLine } = frame.sizes;
	return cells.map((cell, i) => {
		if (!frame.isMarksOnly) {
			const y = axisY + firstMark + i * 2 * halfLine;
			const room = frame.absentWidth - ABSENT_GAP;
			return placeAbsent({ matrix, frame }, cell, { end: frame.width, y, room });
		}
		const column = SIGNS_PER_LINE - 1 - (i % SIGNS_PER_LINE);
		const y = axisY + firstMark + Math.floor(i / SIGNS_PER_LINE) * SIGN_LINE;
		return placeAbsent({ matrix, frame }, cell, { end: frame.width - column * TARGET, y, room: 0 });
	});
}

/**
 * On a phone: on the line of the dimension's name, or on lines of their own below it.
 *
 * Out    `bottom`: where the poles may begin.
 */
export function placeBesideLabel(
	{ matrix, frame }: Drawing,
	cells: readonly Cell[],
	label: { readonly lines: readonly unknown[]; readonly end: number; readonly lastY: number },
): { absents: StripAbsent[]; bottom: number } {
	const room = frame.isMarksOnly ? 0 : frame.width / 2;
	const apart = frame.isMarksOnly ? 0 : APART;
	const widths = cells.map((cell) => measure({ matrix, frame }, cell, room).width + apart);
	const total = widths.reduce((sum, width) => sum + width, 0);
	const isOnLabelLine = label.lines.length === 1 && label.end + total <= frame.width;
	const below = label.lastY + 2;
	let y = isOnLabelLine ? label.lastY - BASELINE : below + 12;
	let end = frame.width;
	// From the right, so that the last one of a line stands at the edge.
	const absents = cells.toReversed().map((cell, i) => {
		const width = (widths.at(-1 - i) ?? 0) - apart;
		if (end < width) {
			end = frame.width;
			y += TARGET;
		}
		const absent = placeAbsent({ matrix, frame }, cell, { end, y, room });
		end = round(end - width - apart);
		return absent;
	});
	return {
		absents: absents.toReversed(),
		bottom: isOnLabelLine || cells.length === 0 ? below : y + 6,
	};
}

interface Surroundings {
	readonly matrix: Matrix;
	readonly frame: StripFrame;
}

function placeAbsent(
	around: Surroundings,
	cell: Cell,
	{ end, y, room }: { end: number; y: number; room: number },
): StripAbsent {
	const { text, label, width } = measure(around, cell, room);
	const from = round(end - width);
	const x = from + (text === '' ? TARGET / 2 : 6);
	const height = text === '' ? SIGN_LINE : TARGET;
	return {
		key: cellKey(cell.document, cell.dimension),
		cell,
		x,
		y,
		name: text === '' ? null : { text, x: end, y: y + BASELINE },
		tag: text === '' ? placeTag(around.frame, label, { x, y }) : null,
		target: { x: from, y: y - height / 2, width, height },
	};
}

/** In a chart of marks only (`room` 0) a sign stands alone. */
function measure({ matrix }: Surroundings, cell: Cell, room: number) {
	const label = matrix.documents.find(({ id }) => id === cell.document)?.label ?? cell.document;
	if (room === 0) return { label, text: '', width: TARGET };
	const text = shortenText(label, captionStyle(), room - ABSENT_SIGN);
	return {
		label,
		text,
		width: Math.max(TARGET, round(ABSENT_SIGN + textWidth(text, captionStyle()))),
	};
}
