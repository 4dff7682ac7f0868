import { captionStyle } from '../caption';
import { round } from '../signs';
import { textWidth, wrapText, type TextStyle } from '../text';
import type { Point } from './wheel';

export const HEAD_STYLE: TextStyle = { size: 15, weight: 600 };
const LINE = 20;
const BASELINE = 15;
const SIGN = { radius: 6.5, air: 10, y: 9.8 };
const NOTE_AIR = 8;

export interface TextLine extends Point {
	readonly text: string;
}

/** Sign, name and what the document is silent on, centred on x = 0, from y = 0 down. */
export interface PanelHead {
	readonly sign: Point & { readonly radius: number };
	readonly lines: readonly TextLine[];
	readonly note: TextLine | null;
	/** Where the name is underlined. */
	readonly underline: { readonly x1: number; readonly x2: number; readonly y: number };
	readonly height: number;
}

/** Places a head in a column of `width` px; the note stands beside the name or, without room, below. */
export function layoutHead(label: string, note: string, width: number): PanelHead {
	const indent = 2 * SIGN.radius + SIGN.air;
	const names = wrapText(label, HEAD_STYLE, width - indent);
	const widths = names.map((name) => textWidth(name, HEAD_STYLE));
	const lastWidth = widths.at(-1) ?? 0;
	const noteWidth = note === '' ? 0 : NOTE_AIR + textWidth(note, captionStyle());
	const isBeside = indent + lastWidth + noteWidth <= width;
	const right = isBeside ? lastWidth + noteWidth : noteWidth - NOTE_AIR;
	const left = -(indent + Math.max(...widths, right)) / 2;
	const x = round(left + indent);
	const last = BASELINE + (names.length - 1) * LINE;
	const noteAt = isBeside ? { x: round(x + lastWidth + NOTE_AIR), y: last } : { x, y: last + LINE };
	return {
		sign: { x: round(left + SIGN.radius), y: SIGN.y, radius: SIGN.radius },
		lines: names.map((text, i) => ({ text, x, y: BASELINE + i * LINE })),
		note: note === '' ? null : { text: note, ...noteAt },
		underline: { x1: round(left), x2: round(x + Math.max(...widths)), y: last + 7.5 },
		height: (note === '' ? last : noteAt.y) + 9,
	};
}
