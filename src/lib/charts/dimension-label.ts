import type { Dimension } from '../model/dataset';
import { round } from './signs';
import { textWidth, wrapText, type TextStyle } from './text';

/** From this width on a dimension's name stands beside its row, below it above. */
export const NAMES_BESIDE_FROM = 640;
/** The sign of a turned scale with the space before it. */
export const TURNED_SIGN = { gap: 8, width: 14 };
const NUMBER: TextStyle = { size: 12, weight: 400 };

/** Right edge of the dimensions' numbers: `least`, or more where they have many digits. */
export function numbersEnd(dimensions: readonly Dimension[], least: number): number {
	return round(
		dimensions.reduce(
			(end, { position }) => Math.max(end, textWidth(String(position), NUMBER)),
			least,
		),
	);
}

/** A dimension's name in lines. */
export interface WrappedLabel {
	readonly lines: readonly string[];
	/** From the label's start to where the sign of a turned scale begins; `null` where it is not turned. */
	readonly turned: number | null;
	/** From the label's start to the end of its last line, sign included. */
	readonly end: number;
}

/** Breaks a dimension's name so that the sign of a turned scale fits behind its last line. */
export function wrapLabel(
	{ label, direction }: Dimension,
	style: TextStyle,
	width: number,
): WrappedLabel {
	const after = direction === '-' ? TURNED_SIGN.gap + TURNED_SIGN.width : 0;
	const whole = wrapText(label, style, width);
	const fits = textWidth(whole.at(-1) ?? '', style) + after <= width;
	const lines = fits ? whole : wrapText(label, style, width - after);
	const end = round(textWidth(lines.at(-1) ?? '', style));
	return { lines, turned: after > 0 ? end + TURNED_SIGN.gap : null, end: end + after };
}
