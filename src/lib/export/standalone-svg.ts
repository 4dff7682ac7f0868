import { TOKENS, type ThemeName } from '../charts/palette';
import { round } from '../charts/signs';
import { wrapText, type TextStyle } from '../charts/text';
import { cleanSvg, linkedIds } from './clean-svg';
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
	/** `white` also whitens what is cut out in the colour of the paper: for slides that are white. */
	readonly background: 'paper' | 'white' | 'transparent';
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
	/** The size that the picture is fitted into, in its middle; its own size without one. */
	readonly within?: Size;
}

/** In px. */
export interface Size {
	readonly width: number;
	readonly height: number;
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
	const drawn = { width: size.width + 2 * MARGIN, height };
	const box = surround(drawn, frame.within ?? drawn);
	const description = chart.children.filter((node) => isNamed(node, 'desc'));
	const drawing = chart.children.filter(
		(node) => !isNamed(node, 'title') && !isNamed(node, 'desc'),
	);
	const ground = element('rect', { ...box, fill: 'var(--paper)' });
	const picture = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...(frame.within ?? drawn),
			viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
			'font-family': FONT,
			role: 'img',
		},
		[
			element('title', {}, [text(frame.title)]),
			...description,
			...(frame.background === 'transparent' ? [] : [ground]),
			...head.lines,
			element('g', { transform: `translate(${MARGIN} ${top})` }, drawing),
			...foot.lines,
		],
	);
	return formatMarkup(
		cleanSvg(picture, { paintOf: painter(frame), linked: linkedIds(markup), linkOf: null }),
	);
}

function hexOf(theme: ThemeName, token: string): string {
	const colour = TOKENS[theme].get(token);
	if (!colour) throw new RangeError(`the ${theme} theme has no colour --${token}`);
	return colour;
}

function painter({ theme, background }: PictureFrame): (token: string) => string {
	return (token) => (token === 'paper' && background === 'white' ? '#FFFFFF' : hexOf(theme, token));
}

/** The part of the drawing's plane that a canvas shows, when the drawing fills it and stands in its middle. */
function surround(drawn: Size, canvas: Size): Size & { x: number; y: number } {
	const scale = Math.min(canvas.width / drawn.width, canvas.height / drawn.height);
	const width = round(canvas.width / scale);
	const height = round(canvas.height / scale);
	return {
		x: round((drawn.width - width) / 2),
		y: round((drawn.height - height) / 2),
		width,
		height,
	};
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
