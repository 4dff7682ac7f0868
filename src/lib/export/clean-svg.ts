import { element, type MarkupElement, type MarkupNode } from './markup';

export interface Cleaning {
	/** What a token of the look is painted as: a hex value, or the token itself on a page. */
	readonly paintOf: (token: string) => string;
	/** Ids that the picture refers to itself. */
	readonly linked: ReadonlySet<string>;
	/** Where the mark of a cell (`cellKey`) leads; `null` = marks lead nowhere. */
	readonly linkOf: ((key: string) => string) | null;
}

const DROPPED = new Set(['script', 'style', 'foreignObject', 'image', 'animate', 'set']);

/**
 * A drawing without what only the page needs: classes, focus, hit areas, data attributes.
 *
 * Out    attributes in alphabetical order, so that the build and a browser write the same bytes.
 * Rules  Texts with a painted edge are drawn twice, edge first: PowerPoint knows no `paint-order`.
 * Throws RangeError for a colour that is neither a token nor plain.
 */
export function cleanSvg(source: MarkupElement, cleaning: Cleaning): MarkupElement {
	const kept = [...source.attributes].filter(([name, value]) => isKept(name, value, cleaning));
	const attributes = new Map(
		kept
			.map(([name, value]) => [name, paint(value, cleaning.paintOf)] as const)
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
	const children = source.children.filter(isDrawn).flatMap((child): MarkupNode[] => {
		if (typeof child === 'string') return [child];
		return withLink(child, withEdgeFirst(cleanSvg(child, cleaning)), cleaning);
	});
	return { name: source.name, attributes, children };
}

/** The ids that markup refers to: patterns, clips. */
export function linkedIds(markup: string): Set<string> {
	const links = markup.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g);
	return new Set([...links].map(([, url, href]) => url ?? href ?? ''));
}

/** Neither page behaviour nor what only a pointer or the keyboard needs. */
function isDrawn(node: MarkupNode): boolean {
	if (typeof node === 'string') return true;
	if (DROPPED.has(node.name) || node.attributes.get('pointer-events') === 'all') return false;
	return ![...node.attributes.values()].includes('var(--focus)');
}

function isKept(name: string, value: string, { linked }: Cleaning): boolean {
	if (name === 'id') return linked.has(value);
	if (name === 'role') return value === 'img';
	if (name === 'href' || name === 'xlink:href') return value.startsWith('#');
	if (/^(class|style|tabindex|focusable|pointer-events|on.*|aria-.*|data-.*)$/.test(name))
		return false;
	return !/url\((?!#)/.test(value);
}

function paint(value: string, paintOf: Cleaning['paintOf']): string {
	if (/rgba\(|var\((?!--[\w-]+\))/.test(value))
		throw new RangeError(`not a plain colour: ${value}`);
	return value.replace(/var\(--([\w-]+)\)/g, (_, token: string) => paintOf(token));
}

function withEdgeFirst(source: MarkupElement): MarkupElement[] {
	if (!source.attributes.has('paint-order')) return [source];
	const edge = new Map(source.attributes);
	edge.delete('paint-order');
	const face = new Map([...edge].filter(([name]) => !name.startsWith('stroke')));
	edge.set('fill', edge.get('stroke') ?? 'none');
	return [
		{ ...source, attributes: edge },
		{ ...source, attributes: face },
	];
}

/** For a pointer only: the picture is one thing to a keyboard, and its page has a link of its own. */
function withLink(
	mark: MarkupElement,
	cleaned: MarkupElement[],
	{ linkOf }: Cleaning,
): MarkupElement[] {
	const key = mark.attributes.get('data-cell');
	if (linkOf === null || key === undefined) return cleaned;
	const attributes = { href: linkOf(key), tabindex: -1, target: '_blank' };
	return [element('a', attributes, cleaned)];
}
