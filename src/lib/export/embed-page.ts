import { FORCED, TOKENS, type ThemeName } from '../charts/palette';
import type { Drawing } from './embed-drawing';
import {
	EMBED_GAPS,
	EMBED_SOURCE,
	EMBED_SUBTITLE,
	EMBED_TITLE,
	NARROW,
	NARROW_BELOW,
	WIDE,
} from './embed-size';
import { element, formatMarkup, text, type MarkupElement, type MarkupNode } from './markup';
import type { PictureWords } from './picture-words';

/** What a named embed shows. */
export interface EmbedContent extends PictureWords {
	readonly wide: Drawing;
	/** `null`: a narrow frame scrolls the wide drawing sideways. */
	readonly narrow: Drawing | null;
	/** Where the view is with its evidence, and what the link there says. */
	readonly href: string;
	readonly link: string;
}

/**
 * The body of an embed: title, scale, drawing, source, and the way to the evidence.
 *
 * Rules  The drawing is hidden from screen readers, which get its description instead: its marks are
 *        links for a pointer alone, and there are two drawings.
 */
export function embedBody(content: EmbedContent): MarkupElement {
	const { title, subtitle, source, wide, narrow, href, link } = content;
	return element('main', {}, [
		element('h1', {}, [text(title)]),
		element('p', {}, [text(subtitle)]),
		element('p', { class: 'd' }, descriptionOf(wide.svg)),
		...(narrow
			? [picture(wide.svg, 'w'), picture(narrow.svg, 'n')]
			: [element('div', {}, [picture(wide.svg, 'w')])]),
		element('p', { class: 's' }, [
			text(source),
			element('br', {}),
			element('a', { href: text(href), target: '_blank' }, [text(link)]),
		]),
	]);
}

/**
 * The style of an embed.
 *
 * In     `fontUrl`: '' for none; `theme`: `null` = as the host prefers.
 * Rules  1rem is ten px of the drawing, so that texts grow with it and the page keeps its proportions
 *        at every width, as a picture does: its frame needs no script.
 */
export function embedStyle(
	content: EmbedContent,
	{ fontUrl, theme }: { fontUrl: string; theme: ThemeName | null },
): string {
	const used = tokensIn(content);
	const written = (tokens: ReadonlyMap<string, string>) =>
		[...tokens]
			.filter(([token]) => used.has(token))
			.map(([token, colour]) => `--${token}:${colour}`)
			.join(';');
	const colours = (name: ThemeName) => written(TOKENS[name]).toLowerCase();
	const root =
		theme === null
			? `:root{color-scheme:light dark;${colours('light')}}@media(prefers-color-scheme:dark){:root{${colours('dark')}}}`
			: `:root{color-scheme:${theme};${colours(theme)}}`;
	return [
		fontUrl &&
			`@font-face{font-family:Pretendard;font-weight:400 700;font-display:swap;src:url(${fontUrl})}`,
		root,
		// Of two rules the later counts: `:root` again, above the dark one's.
		`@media(forced-colors:active){:root:root{${written(FORCED)}}svg{forced-color-adjust:none}}`,
		`html{font-size:calc(100vw/${(WIDE.drawing + 2 * WIDE.margin) / 10})}`,
		'*{margin:0}',
		`body{background:var(--paper);color:var(--ink2);font:400 ${lineOf(EMBED_SOURCE)} Pretendard,"Apple SD Gothic Neo","Noto Sans KR","Malgun Gothic",system-ui,sans-serif;font-variant-numeric:tabular-nums}`,
		`main{padding:${WIDE.margin / 10}rem}`,
		`h1{color:var(--ink);font-weight:700;font-size:${EMBED_TITLE.size / 10}rem;line-height:${EMBED_TITLE.line / 10}rem}`,
		`p{font-size:${EMBED_SUBTITLE.size / 10}rem;line-height:${EMBED_SUBTITLE.line / 10}rem}`,
		`svg{display:block;width:100%;height:auto;margin:${EMBED_GAPS.above / 10}rem 0 ${EMBED_GAPS.below / 10}rem}`,
		`.s{font-size:inherit;line-height:inherit}`,
		'.d{position:absolute;clip-path:inset(50%)}',
		// A mark and its name with the gap between them, where the browser can.
		'a{color:inherit;pointer-events:bounding-box}',
		content.narrow
			? `.n{display:none}@media(max-width:${NARROW_BELOW - 1}px){html{font-size:calc(100vw/${(NARROW.drawing + 2 * NARROW.margin) / 10})}main{padding:${NARROW.margin / 10}rem}.w{display:none}.n{display:block}}`
			: `@media(max-width:${NARROW_BELOW - 1}px){html{font-size:10px}div{overflow-x:auto}svg{width:${NARROW_BELOW}px}}`,
	].join('');
}

function lineOf({ size, line }: { size: number; line: number }): string {
	return `${size / 10}rem/${line / 10}rem`;
}

function descriptionOf(svg: MarkupElement): readonly MarkupNode[] {
	return svg.children.find((node) => isNamed(node, 'desc'))?.children ?? [];
}

function picture({ attributes, children }: MarkupElement, name: string): MarkupElement {
	const kept = [...attributes].filter(([attribute]) => attribute !== 'role');
	return {
		name: 'svg',
		attributes: new Map([['class', name], ['aria-hidden', 'true'], ...kept]),
		children: children.filter((node) => !isNamed(node, 'desc') && !isNamed(node, 'title')),
	};
}

function isNamed(node: MarkupNode, name: string): node is MarkupElement {
	return typeof node !== 'string' && node.name === name;
}

function tokensIn({ wide, narrow }: EmbedContent): Set<string> {
	const drawn = formatMarkup(wide.svg) + (narrow ? formatMarkup(narrow.svg) : '');
	const tokens = [...drawn.matchAll(/var\(--([\w-]+)\)/g)].map(([, token = '']) => token);
	return new Set(['paper', 'ink', 'ink2', ...tokens]);
}
