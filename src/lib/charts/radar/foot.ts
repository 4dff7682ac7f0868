import { captionStyle } from '../caption';
import { round } from '../signs';
import { wrapText } from '../text';
import type { TextLine } from './head';

const GAP = 24;
const LINE = 18;
const BASELINE = 13;

/** Sets what was left out below a chart that ends at `top`; without words, `bottom` is its end. */
export function layoutFoot(
	words: string,
	{ width, top }: { width: number; top: number },
): { lines: TextLine[]; bottom: number } {
	if (words === '') return { lines: [], bottom: Math.ceil(top) };
	const lines = wrapText(words, captionStyle(), width).map((text, i) => ({
		text,
		x: 0,
		y: round(top + GAP + BASELINE + i * LINE),
	}));
	return { lines, bottom: Math.ceil(top + GAP + lines.length * LINE) };
}
