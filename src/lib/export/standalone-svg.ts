import { TOKENS, type ThemeName } from '../charts/palette';
import { wrapText, type TextStyle } from '../charts/text';
import {
	element,
	formatMarkup,
	parseMarkup,
	text,
	type MarkupElement,
	type MarkupNode,
} from './markup';

/** What a picture carries around its chart, so that it never stands without title and source. */
export interface PictureFrame {
	readonly theme: ThemeName;
	readonly background: 'paper' | 'transparent';
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
}

/** Room around the picture, in px. */
export const MARGIN = 24;
const FONT =
	"Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', 'Segoe UI', system-ui, sans-serif";
const TITLE = { size: 22, weight: 700, line: 29, fill: 'ink' } as const;
const SUBTITLE = { size: 14, weight: 400, line: 21, fill: 'ink2' } as const;
const SOURCE = { size: 12, weight: 400, line: 18, fill: 'ink2' } as const;
/** Where Pretendard is missing, another face runs wider. */
const FALLBACK_SHARE = 0.95;

/**
 * Turns a chart's markup into a picture that needs nothing but itself.
 *
 * In     one `<svg>` with `width` and `height`, as rendered on the server or as `outerHTML`.
 * Out    well-formed SVG with title and subtitle above and the source below. Colours are the theme's
 *        hex values; no style, class, script, foreignObject, outside reference or page behaviour.
 * Rules  Texts with a painted edge are drawn twice, edge first: PowerPoint knows no `paint-order`.
 *        What only the page needs (hit areas, focus rings) is left out.
 * Throws RangeError for a colour that the theme lacks, SyntaxError for markup that does not pair.
 */
export function standaloneSvg(markup: string, frame: PictureFrame): string {
	const chart = parseMarkup(markup);
	const size = { width: lengthOf(chart, 'width'), height: lengthOf(chart, 'height') };
	const head = placeLines(size.width, MARGIN, [
		[frame.title, TITLE],
		[frame.subtitle, SUBTITLE],
	]);
	const top = head.bottom + (head.lines.length > 0 ? 16 : 0);
	const foot = placeLines(size.width, top + size.height + 12, [[frame.source, SOURCE]]);
	const height = Math.ceil((foot.lines.length > 0 ? foot.bottom : top + size.height) + MARGIN);
	const width = size.width + 2 * MARGIN;
	const description = chart.children.filter((node) => isNamed(node, 'desc'));
	const drawing = chart.children.filter(
		(node) => !isNamed(node, 'title') && !isNamed(node, 'desc'),
	);
	const ground = element('rect', { width, height, fill: 'var(--paper)' });
	const picture = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'font-family': FONT,
			role: 'img',
		},
		[
			element('title', {}, [text(frame.title)]),
			...description,
			...(frame.background === 'paper' ? [ground] : []),
			...head.lines,
			element('g', { transform: `translate(${MARGIN} ${top})` }, drawing),
			...foot.lines,
		],
	);
	const cleaned = clean(picture, { theme: frame.theme, linked: linkedIds(markup) });
	return formatMarkup(cleaned);
}

interface LineStyle extends TextStyle {
	readonly line: number;
	readonly fill: string;
}

function placeLines(
	width: number,
	top: number,
	blocks: readonly (readonly [string, LineStyle])[],
): { lines: MarkupElement[]; bottom: number } {
	const lines: MarkupElement[] = [];
	let bottom = top;
	for (const [words, style] of blocks) {
		if (words === '') continue;
		for (const line of wrapText(words, style, width * FALLBACK_SHARE)) {
			const attributes = {
				x: MARGIN,
				y: Math.round(bottom + style.line / 2 + style.size * 0.36),
				'font-size': style.size,
				'font-weight': style.weight,
				fill: `var(--${style.fill})`,
			};
			lines.push(element('text', attributes, [text(line)]));
			bottom += style.line;
		}
	}
	return { lines, bottom };
}

function isNamed(node: MarkupNode, name: string): boolean {
	return typeof node !== 'string' && node.name === name;
}

function lengthOf({ attributes }: MarkupElement, name: string): number {
	const length = Number(attributes.get(name));
	if (!(length > 0)) throw new RangeError(`the chart's ${name} is "${attributes.get(name) ?? ''}"`);
	return length;
}

interface Cleaning {
	readonly theme: ThemeName;
	/** Ids that the picture refers to itself. */
	readonly linked: ReadonlySet<string>;
}

function clean(source: MarkupElement, cleaning: Cleaning): MarkupElement {
	const attributes = new Map<string, string>();
	for (const [name, value] of source.attributes)
		if (isKept(name, value, cleaning)) attributes.set(name, paint(value, cleaning.theme));
	const children = source.children.filter(isDrawn).flatMap((child): MarkupNode[] => {
		if (typeof child === 'string') return [child];
		return withEdgeFirst(clean(child, cleaning));
	});
	return { name: source.name, attributes, children };
}

const DROPPED = new Set(['script', 'style', 'foreignObject', 'image', 'animate', 'set']);

/** Neither page behaviour nor what only a pointer or the keyboard needs. */
function isDrawn(node: MarkupNode): boolean {
	if (typeof node === 'string') return true;
	if (DROPPED.has(node.name) || node.attributes.has('pointer-events')) return false;
	return ![...node.attributes.values()].includes('var(--focus)');
}

function isKept(name: string, value: string, { linked }: Cleaning): boolean {
	if (name === 'id') return linked.has(value);
	if (name === 'role') return value === 'img';
	if (name === 'href' || name === 'xlink:href') return value.startsWith('#');
	if (/^(class|style|tabindex|focusable|on.*|aria-.*|data-.*)$/.test(name)) return false;
	return !/url\((?!#)/.test(value);
}

function linkedIds(markup: string): Set<string> {
	const links = markup.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g);
	return new Set([...links].map(([, url, href]) => url ?? href ?? ''));
}

function paint(value: string, theme: ThemeName): string {
	const painted = value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
		const colour = TOKENS[theme].get(name);
		if (!colour) throw new RangeError(`the ${theme} theme has no colour --${name}`);
		return colour;
	});
	if (/var\(|rgba\(/.test(painted)) throw new RangeError(`not a plain colour: ${value}`);
	return painted;
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
