/** An element of a part, enough to look things up by. */
export interface Node {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly Node[];
	readonly text: string;
}

const TOKEN =
	/<\?[^]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);

/** Reads XML without comments and CDATA, as the parts are written; throws where it is not well-formed. */
export function parseXml(source: string): Node {
	const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	let read = 0;
	for (const match of source.matchAll(TOKEN)) {
		read += match[0].length;
		const [, closed, opened, attributes = '', isEmpty, text] = match;
		const parent = open.at(-1);
		if (!parent) throw new Error('an end without a beginning');
		if (text !== undefined) parent.text += unescape(text);
		else if (closed !== undefined) {
			if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes another element`);
		} else if (opened !== undefined) {
			const node: Open = {
				name: opened,
				attributes: readAttributes(attributes),
				children: [],
				text: '',
			};
			parent.children.push(node);
			if (isEmpty !== '/') open.push(node);
		}
	}
	if (read !== source.length)
		throw new Error(`not well-formed at ${source.slice(read, read + 60)}`);
	const [only, ...others] = root.children;
	if (open.length !== 1 || !only || others.length > 0 || root.text.trim() !== '')
		throw new Error('a part has one root that is closed');
	return only;
}

interface Open {
	readonly name: string;
	readonly attributes: Map<string, string>;
	readonly children: Open[];
	text: string;
}

function readAttributes(source: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', value = ''] of source.matchAll(/\s+([^\s=]+)="([^"<]*)"/g)) {
		if (attributes.has(name)) throw new Error(`${name} twice`);
		attributes.set(name, unescape(value));
	}
	return attributes;
}

function unescape(text: string): string {
	return text.replace(/&(#?\w*);?/g, (entity, name: string) => {
		const code = /^#(\d+)$/.exec(name)?.[1];
		const character = code === undefined ? ENTITIES.get(name) : String.fromCodePoint(Number(code));
		if (character === undefined || !entity.endsWith(';')) throw new Error(`${entity} is no entity`);
		return character;
	});
}

/** All elements of a name, in document order. */
export function all(node: Node, name: string): Node[] {
	return node.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...all(child, name),
	]);
}

/** The first element of a name. Throws where there is none. */
export function first(node: Node, name: string): Node {
	const [found] = all(node, name);
	if (!found) throw new Error(`no ${name} in ${node.name}`);
	return found;
}

export function attribute(node: Node, name: string): string | undefined {
	return node.attributes.get(name);
}

/** The text of all `a:t` inside. */
export function textOf(node: Node): string {
	return all(node, 'a:t')
		.map(({ text }) => text)
		.join(' ');
}
