/** An element as XML text. Only `el` makes one, so that text from the data is always escaped. */
export interface Xml {
	readonly markup: string;
}

/** `null` leaves an attribute out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Text is escaped, `null` is nothing. */
export type Child = Xml | string | null | readonly Xml[];

/** An element: `el('a:t', {}, 'R & D')` is `<a:t>R &amp; D</a:t>`. */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): Xml {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const content = children.map(write).join('');
	return {
		markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`,
	};
}

/** The bytes of a part whose root is this element. */
export function xmlBytes(root: Xml): Uint8Array {
	return new TextEncoder().encode(
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`,
	);
}

function write(child: Child): string {
	if (child === null) return '';
	if (typeof child === 'string') return escapeXml(child);
	return 'markup' in child ? child.markup : child.map(({ markup }) => markup).join('');
}

/** What XML 1.0 cannot hold, not even as a reference: controls, lone surrogates, U+FFFE, U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are the characters that must go
const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	['\n', '&#10;'],
	['\r', '&#13;'],
	['\t', '&#9;'],
]);

/** Characters that XML cannot hold are shown as U+FFFD, so that nothing disappears unseen. */
function escapeXml(text: string): string {
	return text
		.replace(NOT_XML, '\ufffd')
		.replace(/[&<>"\n\r\t]/g, (character) => ESCAPES.get(character) ?? character);
}
