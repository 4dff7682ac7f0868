/** A face of the page's font, with its file inside. */
export interface FontFace {
	readonly weight: string;
	readonly unicodeRange: string;
	/** `data:font/woff2;base64,…` */
	readonly url: string;
}

let faces: Promise<readonly FontFace[]> | null = null;

/** The faces of one family as the page's own style sheets declare them. Rejects where a file can't be had. */
export function pageFonts(family: string): Promise<readonly FontFace[]> {
	faces ??= Promise.all(rulesOf(family).map(readFace)).catch((error: unknown) => {
		faces = null;
		throw error;
	});
	return faces;
}

function rulesOf(family: string): CSSFontFaceRule[] {
	return [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter((rule) => rule.style.getPropertyValue('font-family').replace(/["']/gu, '') === family);
}

async function readFace(rule: CSSFontFaceRule): Promise<FontFace> {
	const [, address = ''] = /url\(["']?([^"')]+)/u.exec(rule.style.getPropertyValue('src')) ?? [];
	const file = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI);
	const response = await fetch(file);
	if (!response.ok) throw new Error(`${file.pathname}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return {
		weight: rule.style.getPropertyValue('font-weight') || '400',
		unicodeRange: rule.style.getPropertyValue('unicode-range'),
		url: `data:font/woff2;base64,${btoa(binary)}`,
	};
}
