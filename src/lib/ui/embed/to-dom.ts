import type { MarkupElement, MarkupNode } from '../../export/markup';

const SVG = 'http://www.w3.org/2000/svg';
const ENTITIES = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);

/** Makes elements of markup, one by one: texts stay texts, nothing is parsed as HTML. */
export function toDom(node: MarkupElement, inSvg = false): Element {
	const isSvg = inSvg || node.name === 'svg';
	const made = isSvg ? document.createElementNS(SVG, node.name) : document.createElement(node.name);
	for (const [name, value] of node.attributes) made.setAttribute(name, plain(value));
	made.append(...node.children.map((child) => childToDom(child, isSvg)));
	return made;
}

function childToDom(child: MarkupNode, isSvg: boolean): Node | string {
	return typeof child === 'string' ? plain(child) : toDom(child, isSvg);
}

function plain(escaped: string): string {
	return escaped.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex, code, name) => {
		if (name !== undefined) return ENTITIES.get(name) ?? whole;
		return String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16));
	});
}
