/**
 * Takes no room, turns the text around it, or steers a terminal; the fillers of Hangul are letters by
 * name alone. The joiners of emoji and of Persian words stay.
 */
const UNSHOWN =
	/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|(?! )\p{Zs}|(?![\u200c\u200d])\p{Cf}/gu;

const LONGEST = 120;

/**
 * A value from a file as it can be shown: invisible and control characters by a picture (␛) or by
 * their code point ([U+202E]), a long text cut short.
 */
export function showValue(value: string): string {
	// Cut by code units first: a value may be a file long.
	const letters = [...value.slice(0, 2 * LONGEST + 2)];
	const short = letters.length <= LONGEST ? letters : [...letters.slice(0, LONGEST - 1), '…'];
	return short.join('').replace(UNSHOWN, showCharacter);
}

function showCharacter(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	// The block of control pictures: U+2400 for NUL to U+241F, U+2421 for DEL.
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
