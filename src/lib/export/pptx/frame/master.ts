import { MIME, NS } from '../package/names';
import { LinkList, type Part } from '../package/part';
import { el, xmlBytes, type Xml } from '../package/xml';
import type { Page } from '../page';
import { contentPlaces, placeShape, titlePlaces, type Place } from './places';
import { background, colourMap, commonSlide, inheritedColours } from './tree';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
export const LAYOUTS = {
	title: 'ppt/slideLayouts/slideLayout1.xml',
	content: 'ppt/slideLayouts/slideLayout2.xml',
};
export const THEME = 'ppt/theme/theme1.xml';
/** Ids of master and layouts share one range, which starts here. */
export const FIRST_MASTER_ID = 2_147_483_648;

/** The slide master and its two layouts. */
export function masterParts(page: Page): { master: Part; layouts: Part[] } {
	const links = new LinkList();
	const layouts = [LAYOUTS.title, LAYOUTS.content].map((path, i) =>
		el('p:sldLayoutId', { id: FIRST_MASTER_ID + 1 + i, 'r:id': links.add('slideLayout', path) }),
	);
	links.add('theme', THEME);
	const [title, body, , footer] = contentPlaces(page);
	const places = [title, body && { ...body, index: 1 }, footer && { ...footer, index: 3 }];
	const root = el(
		'p:sldMaster',
		{ 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p },
		commonSlide([shapesOf(places.filter((place) => place !== undefined))], {
			background: background(),
		}),
		colourMap(),
		el('p:sldLayoutIdLst', {}, layouts),
		textStyles(),
	);
	return {
		master: { path: MASTER, contentType: MIME.master, bytes: xmlBytes(root), links: links.links },
		layouts: [
			layoutPart(LAYOUTS.title, { type: 'title', name: 'Title', places: titlePlaces(page) }),
			layoutPart(LAYOUTS.content, { type: null, name: 'View', places: contentPlaces(page) }),
		],
	};
}

function layoutPart(
	path: string,
	{ type, name, places }: { type: string | null; name: string; places: readonly Place[] },
): Part {
	const root = el(
		'p:sldLayout',
		{
			'xmlns:a': NS.a,
			'xmlns:r': NS.r,
			'xmlns:p': NS.p,
			type,
			preserve: 1,
			userDrawn: 1,
		},
		commonSlide([shapesOf(places)], { name }),
		inheritedColours(),
	);
	const links = [{ type: 'slideMaster', target: MASTER, isExternal: false }];
	return { path, contentType: MIME.layout, bytes: xmlBytes(root), links };
}

function shapesOf(places: readonly Place[]): Xml[] {
	return places.map((place, i) => placeShape(place, i + 2));
}

function textStyles(): Xml {
	return el(
		'p:txStyles',
		{},
		el('p:titleStyle', {}, level(50, 1)),
		el('p:bodyStyle', {}, level(27, 0)),
		el('p:otherStyle', {}, level(27, 0)),
	);
}

function level(size: number, bold: 0 | 1): Xml {
	return el(
		'a:lvl1pPr',
		{ algn: 'l' },
		el('a:buNone'),
		el(
			'a:defRPr',
			{ sz: size * 50, b: bold },
			el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
			el('a:latin', { typeface: '+mn-lt' }),
			el('a:ea', { typeface: '+mn-ea' }),
		),
	);
}
