/** A tag with what it holds; strings are texts, escaped as they stand in the markup. */
export interface MarkupElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly MarkupNode[];
}
export type MarkupNode = MarkupElement | string;

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/**
 * Reads markup as Svelte renders it or as a browser's `outerHTML` gives it. Comments are left out.
 *
 * Throws SyntaxError where tags do not pair or something stands outside the first element.
 */
export function parseMarkup(markup: string): MarkupElement {
	const root: MarkupNode[] = [];
	const open: { name: string; children: MarkupNode[] }[] = [{ name: '', children: root }];
	for (const [token, slash, name, attributes = '', selfClosing] of markup.matchAll(TOKEN)) {
		const parent = open.at(-1);
		if (!parent || token.startsWith('<!--')) continue;
		if (name === undefined) parent.children.push(cleanText(token));
		else if (slash === '/') {
			if (parent.name !== name) throw new SyntaxError(`</${name}> closes <${parent.name}>`);
			open.pop();
		} else {
			const children: MarkupNode[] = [];
			parent.children.push({ name, attributes: parseAttributes(attributes), children });
			if (selfClosing !== '/') open.push({ name, children });
		}
	}
	const [first, ...others] = root.filter((node) => typeof node !== 'string' || node.trim() !== '');
	if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name}> is not closed`);
	if (first === undefined || typeof first === 'string' || others.length > 0)
		throw new SyntaxError('expected one element and nothing beside it');
	return first;
}

/** Writes well-formed XML. */
export function formatMarkup(node: MarkupNode): string {
	if (typeof node === 'string') return node;
	const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
	const inside = node.children.map(formatMarkup).join('');
	return inside === ''
		? `<${node.name}${attributes}/>`
		: `<${node.name}${attributes}>${inside}</${node.name}>`;
}

export function element(
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	children: readonly MarkupNode[] = [],
): MarkupElement {
	const values = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
	return { name, attributes: new Map(values), children };
}

/** A plain text, escaped. */
export function text(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function parseAttributes(source: string): Map<string, string> {
	return new Map(
		[...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
			name,
			cleanText(double ?? single ?? '')
				.replaceAll('<', '&lt;')
				.replaceAll('"', '&quot;'),
		]),
	);
}

/** XML knows five named entities; of HTML's, browsers write one more. `>` is escaped by some alone. */
function cleanText(escaped: string): string {
	return escaped
		.replaceAll('&nbsp;', '\u00A0')
		.replaceAll('>', '&gt;')
		.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;');
}
