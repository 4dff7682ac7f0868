import { el, type Xml } from '../package/xml';
import { ascent, lineHeight } from '../text';
import { contentWidth, HEIGHT, MARGIN, SOURCE_BASELINE, type Box, type Page } from '../page';
import type { Placeholder } from '../shape/shape';
import { transform } from '../shape/transform';

/** A place that slides fill: its kind, where it lies, and its text size in px. */
export interface Place extends Placeholder {
	readonly name: string;
	readonly box: Box;
	readonly size: number;
	readonly bold: boolean;
	readonly colour: 'tx1' | 'tx2';
	readonly align: 'l' | 'r';
	readonly anchor: 't' | 'b';
}

export const TITLE_SIZE = 50;
export const SUBTITLE_SIZE = 27;
export const SOURCE_SIZE = 20;
export const TITLE_TOP = 62;
/** Room of the line at the right end of the foot. */
export const FOOTER_WIDTH = 430;

/** Of slides that carry a view, a table or text. */
export function contentPlaces(page: Page): readonly Place[] {
	const width = contentWidth(page);
	const text = { bold: false, colour: 'tx2', align: 'l', anchor: 't' } as const;
	return [
		{
			...{ type: 'title', index: null, name: 'Title', size: TITLE_SIZE, bold: true },
			...{ colour: 'tx1', align: 'l', anchor: 'b' },
			box: { x: MARGIN, y: TITLE_TOP, width, height: lineHeight(TITLE_SIZE) },
		},
		{
			...{ ...text, type: 'body', index: 10, name: 'Subtitle', size: SUBTITLE_SIZE },
			box: { x: MARGIN, y: 138, width, height: lineHeight(SUBTITLE_SIZE) },
		},
		{
			...{ ...text, type: 'body', index: 11, name: 'Source', size: SOURCE_SIZE, anchor: 'b' },
			box: { ...footLine(), x: MARGIN, width: width - FOOTER_WIDTH - 24 },
		},
		{
			...{ ...text, type: 'ftr', index: 12, name: 'Footer', size: SOURCE_SIZE },
			...{ align: 'r', anchor: 'b' },
			box: { ...footLine(), x: MARGIN + width - FOOTER_WIDTH, width: FOOTER_WIDTH },
		},
	];
}

/** Of the first slide. */
export function titlePlaces(page: Page): readonly Place[] {
	const width = contentWidth(page);
	const text = { colour: 'tx1', align: 'l' } as const;
	return [
		{
			...{ ...text, type: 'ctrTitle', index: null, name: 'Title', size: 84, bold: true },
			...{ anchor: 'b', box: { x: MARGIN, y: 240, width, height: 320 } },
		},
		{
			...{ ...text, type: 'subTitle', index: 1, name: 'Subtitle', size: 36, bold: false },
			...{ colour: 'tx2', anchor: 't', box: { x: MARGIN, y: 600, width, height: 200 } },
		},
	];
}

function footLine(): { y: number; height: number } {
	const height = 2 * lineHeight(SOURCE_SIZE);
	return {
		y: Math.min(HEIGHT, SOURCE_BASELINE - ascent(SOURCE_SIZE) - height / 2),
		height,
	};
}

/** The place itself, as a layout or the master holds it, with a prompt. */
export function placeShape(place: Place, id: number): Xml {
	const { type, index, name, box, size, bold, colour, align, anchor } = place;
	const style = el(
		'a:lvl1pPr',
		{ marL: 0, indent: 0, algn: align },
		el('a:buNone'),
		el(
			'a:defRPr',
			{ sz: size * 50, b: bold ? 1 : 0 },
			el('a:solidFill', {}, el('a:schemeClr', { val: colour })),
		),
	);
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
			el('p:nvPr', {}, el('p:ph', { type, idx: index })),
		),
		el('p:spPr', {}, transform(box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
		el(
			'p:txBody',
			{},
			el(
				'a:bodyPr',
				{ wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
				el('a:normAutofit'),
			),
			el('a:lstStyle', {}, style),
			el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: 'en-US' }), el('a:t', {}, name))),
		),
	);
}
