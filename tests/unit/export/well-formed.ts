const NAME = '[A-Za-z_][\\w:.-]*';
const REFERENCE = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-fA-F]+);';
const ATTRIBUTE = `\\s+(${NAME})="(?:[^<&"]|${REFERENCE})*"`;
const TOKEN = new RegExp(
	`<(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|</(${NAME})\\s*>|(?:[^<&]|${REFERENCE})+`,
	'y',
);

/** What keeps a text from being well-formed XML 1.0 (elements and texts only), or `null`. */
export function faultIn(xml: string): string | null {
	const open: string[] = [];
	TOKEN.lastIndex = 0;
	for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
		const match = TOKEN.exec(xml);
		if (!match) return `not XML: ${xml.slice(at, at + 60)}`;
		const [, start, attributes = '', , selfClosing, end] = match;
		const names = [...attributes.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([, name]) => name);
		if (new Set(names).size < names.length) return `an attribute twice: <${start}${attributes}>`;
		if (start && selfClosing === '') open.push(start);
		if (end && open.pop() !== end) return `</${end}> closes something else`;
		if (open.length === 0 && TOKEN.lastIndex < xml.length) return 'more than one root';
	}
	return open.length > 0 ? `<${open.at(-1)}> is not closed` : null;
}
