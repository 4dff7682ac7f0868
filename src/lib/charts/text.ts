import { FONT_WIDTHS } from './font-widths';

const EM = new Map<string, number>(
	FONT_WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000])),
);
/** Pretendard grows wider with its weight; shares of the Medium width, measured over Latin text. */
const WEIGHT_SHARE = new Map([
	[400, 0.986],
	[500, 1],
	[600, 1.014],
	[700, 1.028],
]);
/** A syllable is 0.864 em wide in Pretendard and 0.92 in Noto Sans KR, which stands in for it. */
const HANGUL_WIDTH = 0.92;
/** Other letters beyond the table (Han, emoji) are full width: too wide a guess never overlaps. */
const FULL_WIDTH = 1;

export interface TextStyle {
	readonly size: number;
	readonly weight: 400 | 500 | 600 | 700;
}

/**
 * Width of a text in Pretendard, in px, without a browser.
 *
 * Rules  Combining marks take no room; a letter that the table lacks counts as full width, Hangul as a little less.
 */
export function textWidth(text: string, { size, weight }: TextStyle): number {
	let em = 0;
	for (const letter of text) {
		if (/\p{M}/u.test(letter)) continue;
		em += EM.get(letter) ?? (/\p{sc=Hangul}/u.test(letter) ? HANGUL_WIDTH : FULL_WIDTH);
	}
	return em * size * (WEIGHT_SHARE.get(weight) ?? 1);
}

/**
 * Breaks a text into lines no wider than `width` px; a word that is too long alone is cut
 * after a hyphen or, without one, between letters.
 *
 * Out    at least one line; at most `maxLines`, the last one ending in "…" where text was left out.
 */
export function wrapText(
	text: string,
	style: TextStyle,
	width: number,
	maxLines = Infinity,
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).flatMap((part) => fitWord(part, style, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, style) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	lines.push(line);
	if (lines.length <= maxLines) return lines;
	const kept = lines.slice(0, maxLines - 1);
	return [...kept, shortenText(lines.slice(maxLines - 1).join(' '), style, width)];
}

/** The text, or as much of it as fits with "…" at its end. */
export function shortenText(text: string, style: TextStyle, width: number): string {
	if (textWidth(text, style) <= width) return text;
	const letters = [...text];
	while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, style) > width)
		letters.pop();
	return `${letters.join('').trimEnd()}…`;
}

/** Cuts a word that is wider than the line: after its last hyphen that fits, else between letters. */
function fitWord(word: string, style: TextStyle, width: number): string[] {
	if (textWidth(word, style) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		while (piece !== '' && textWidth(piece + letter, style) > width) {
			const cut = Math.max(...[...'-‐–—'].map((dash) => piece.lastIndexOf(dash))) + 1;
			const end = cut > 0 ? cut : piece.length;
			pieces.push(piece.slice(0, end));
			piece = piece.slice(end);
		}
		piece += letter;
	}
	return [...pieces, piece];
}
