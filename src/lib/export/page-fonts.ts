import { lettersOutside } from './unicode-range';

/** A face of the page's font, with its file inside. */
export interface FontFace {
	readonly weight: string;
	readonly unicodeRange: string;
	/** A letter of the text that is written with it. */
	readonly letter: string;
	/** `data:font/woff2;base64,…` */
	readonly url: string;
}

const files = new Map<string, Promise<string>>();

/**
 * The faces of one family, as the page's own style sheets declare them, that a text needs.
 *
 * Rejects where a file can't be had.
 */
export function pageFonts(family: string, text: string): Promise<readonly FontFace[]> {
	// Of two faces that have a letter the later one counts; blanks need none.
	let rest = text.replace(/[\s\p{C}]/gu, '');
	const needed: { rule: CSSFontFaceRule; letter: string }[] = [];
	for (const rule of rulesOf(family).toReversed()) {
		const outside = lettersOutside(rangeOf(rule), rest);
		const letter = [...rest].find((each) => !outside.includes(each));
		if (letter !== undefined) needed.unshift({ rule, letter });
		rest = outside;
	}
	return Promise.all(needed.map(({ rule, letter }) => readFace(rule, letter)));
}

function rulesOf(family: string): CSSFontFaceRule[] {
	return [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter((rule) => rule.style.getPropertyValue('font-family').replace(/["']/gu, '') === family);
}

async function readFace(rule: CSSFontFaceRule, letter: string): Promise<FontFace> {
	const [, address = ''] = /url\(["']?([^"')]+)/u.exec(rule.style.getPropertyValue('src')) ?? [];
	const file = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href;
	const read = files.get(file) ?? readFile(file);
	files.set(file, read);
	// What could not be had is asked for again the next time.
	read.catch(() => files.delete(file));
	return {
		weight: rule.style.getPropertyValue('font-weight') || '400',
		unicodeRange: rangeOf(rule),
		letter,
		url: await read,
	};
}

function rangeOf(rule: CSSFontFaceRule): string {
	return rule.style.getPropertyValue('unicode-range');
}

async function readFile(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${new URL(address).pathname}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(binary)}`;
}
