import { brotliCompressSync } from 'node:zlib';
import type { ThemeName } from '../charts/palette';
import { drawForEmbed } from '../export/embed-drawing';
import { embedBody, embedStyle, type EmbedContent } from '../export/embed-page';
import { NARROW, WIDE } from '../export/embed-size';
import { element, text } from '../export/markup';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import { formatView } from '../view/format';
import { barePage } from './bare-page';
import type { OpenedView } from './open-view';

/** Bytes (brotli) that a named embed takes at most, fonts apart. */
const BUDGET = 5 * 1024;

interface Surroundings {
	readonly theme: ThemeName | null;
	readonly fontUrl: string;
	/** From the embed to the site's root: `../../`. */
	readonly root: string;
	/** Address of the oEmbed file; `null` where the build does not know the site's address. */
	readonly oembed: string | null;
}

/**
 * The page of a named view: no script, the drawing in it.
 *
 * Rules  A drawing for wide and one for narrow frames, each mark a link to its evidence; where that
 *        is too much for the budget, the wide one alone, then without the marks' links.
 */
export function namedEmbed(opened: OpenedView, surroundings: Surroundings): string {
	const options = [
		{ narrow: true, linked: true },
		{ narrow: false, linked: true },
		{ narrow: false, linked: false },
	];
	const pages = options.map((option) => () => pageOf(opened, surroundings, option));
	let page = '';
	for (const write of pages) {
		page = write();
		if (brotliCompressSync(page).length <= BUDGET) break;
	}
	return page;
}

function pageOf(
	{ chart, matrix, view, words }: OpenedView,
	{ theme, fontUrl, root, oembed }: Surroundings,
	{ narrow, linked }: { narrow: boolean; linked: boolean },
): string {
	const query = formatView({ ...view, cell: null });
	const linkOf = linked ? (key: string) => text(`${root}?${query}&cell=${key}`) : null;
	const draw = (width: number) => drawForEmbed(chart, matrix, view, { width, linkOf });
	const content: EmbedContent = {
		...words,
		wide: draw(WIDE.drawing),
		narrow: narrow ? draw(NARROW.drawing) : null,
		href: `${root}?${query}`,
		link: m.share_embed_link(),
	};
	const discovery = oembed
		? [
				element('link', {
					rel: 'alternate',
					type: 'application/json+oembed',
					href: text(oembed),
				}),
			]
		: [];
	return barePage({
		language: getLocale(),
		title: words.title,
		theme,
		root,
		style: embedStyle(content, { fontUrl, theme }),
		script: null,
		head: discovery,
		body: [embedBody(content)],
	});
}
