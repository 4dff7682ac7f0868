/** Takes no room or looks like a plain space: nobody sees it in an id, a score or a column name. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]|(?! )\p{Z}/gu;

/** Reverses or breaks the text around it, or is no text at all. Tab and line ends are. */
const ODD_IN_TEXT = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What a decoder leaves where bytes were no text. */
export const REPLACEMENT = '\ufffd';

/** "U+200B, U+00A0": the invisible characters of a short value, each named once; '' if there are none. */
export function nameInvisible(value: string): string {
	return names(value.match(INVISIBLE));
}

export function withoutInvisible(value: string): string {
	return value.replace(INVISIBLE, '');
}

/** The characters that do not belong into a text, each named once; '' if there are none. */
export function nameOddInText(text: string): string {
	return names(text.match(ODD_IN_TEXT));
}

/** U+202E */
export function codePointName(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function names(found: readonly string[] | null): string {
	return [...new Set(found ?? [])].map(codePointName).join(', ');
}
