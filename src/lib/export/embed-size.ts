import { wrapText, type TextStyle } from '../charts/text';
import type { PictureWords } from './picture-words';

interface LineStyle extends TextStyle {
	/** px from line to line. */
	readonly line: number;
}

export const EMBED_TITLE: LineStyle = { size: 22, weight: 700, line: 29 };
export const EMBED_SUBTITLE: LineStyle = { size: 14, weight: 400, line: 21 };
export const EMBED_SOURCE: LineStyle = { size: 12, weight: 400, line: 18 };
/** px: above the drawing and below it. */
export const EMBED_GAPS = { above: 16, below: 12 } as const;
/** Where Pretendard is missing, another face runs wider. */
const FALLBACK_SHARE = 0.95;

/** The drawings of a named embed and its room around them, in px. */
export const WIDE = { drawing: 760, margin: 24 } as const;
export const NARROW = { drawing: 358, margin: 16 } as const;
/** px: below it the narrow drawing is shown. */
export const NARROW_BELOW = 600;

/** How many lines a text takes at most. */
export function linesOf(words: string, style: TextStyle, width: number): number {
	return wrapText(words, style, width * FALLBACK_SHARE).length;
}

/** Height of an embed whose drawing is `width` by `height` px, with one line for its link. */
export function embedHeight(
	{ title, subtitle, source }: PictureWords,
	{ width, height, margin }: { width: number; height: number; margin: number },
): number {
	const blocks = [
		[title, EMBED_TITLE],
		[subtitle, EMBED_SUBTITLE],
		[source, EMBED_SOURCE],
	] as const;
	const words = blocks.reduce((sum, [t, style]) => sum + linesOf(t, style, width) * style.line, 0);
	const gaps = EMBED_GAPS.above + EMBED_GAPS.below + 2 * margin;
	return Math.ceil(words + EMBED_SOURCE.line + gaps + height);
}
