import { shortenText, textWidth, type TextStyle } from './text';

/** A document's name as it stands at a mark or over a column. */
export interface PlacedName {
	readonly lines: readonly string[];
	/** Of the longest line, in px. */
	readonly width: number;
}

/** The name on one line, shortened beyond `cap` px. */
export function nameOnOneLine(label: string, style: TextStyle, cap: number): PlacedName {
	return measured([shortenText(label, style, cap)], style);
}

/** The name on two lines of about equal length; on one where it is no wider than `slot` px or is a single word. */
export function nameOnTwoLines(
	label: string,
	style: TextStyle,
	{ slot, cap }: { slot: number; cap: number },
): PlacedName {
	if (textWidth(label, style) <= slot) return measured([label], style);
	const words = label.split(/\s+/u);
	const splits = words.slice(1).map((_, i) => {
		const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
		return measured(lines, style);
	});
	const narrowest = splits.reduce(
		(best, split) => (split.width < best.width ? split : best),
		measured([label], style),
	);
	return measured(
		narrowest.lines.map((line) => shortenText(line, style, cap)),
		style,
	);
}

function measured(lines: readonly string[], style: TextStyle): PlacedName {
	return { lines, width: Math.max(...lines.map((line) => textWidth(line, style))) };
}
