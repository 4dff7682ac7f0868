import { MIME, NS } from '../package/names';
import type { Part } from '../package/part';
import { el, xmlBytes, type Xml } from '../package/xml';
import type { Box } from '../page';
import { transform } from '../shape/transform';
import { paragraphs, type TextContext } from '../text';
import { background, colourMap, commonSlide, inheritedColours } from './tree';

export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
export const NOTES_THEME = 'ppt/theme/theme2.xml';
/** An upright page of paper, in the px of a slide: 7.5 by 10 inches. */
export const NOTES_PAGE = { width: 1080, height: 1440 };
const BODY: Box = { x: 108, y: 684, width: 864, height: 648 };
const NOTE_SIZE = 24;

export function notesMasterPart(): Part {
	const root = el(
		'p:notesMaster',
		{ 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p },
		commonSlide([picturePlace(pictureBox(16 / 9)), textPlace([el('a:p')])], {
			background: background(),
		}),
		colourMap(),
		el(
			'p:notesStyle',
			{},
			el(
				'a:lvl1pPr',
				{ algn: 'l' },
				el(
					'a:defRPr',
					{ sz: NOTE_SIZE * 50 },
					el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
					el('a:latin', { typeface: '+mn-lt' }),
					el('a:ea', { typeface: '+mn-ea' }),
				),
			),
		),
	);
	const links = [{ type: 'theme', target: NOTES_THEME, isExternal: false }];
	return { path: NOTES_MASTER, contentType: MIME.notesMaster, bytes: xmlBytes(root), links };
}

export interface Notes {
	/** Of the notes, from 1. */
	readonly number: number;
	/** The slide that they belong to. */
	readonly slide: string;
	/** Width of the slide by its height. */
	readonly ratio: number;
	/** One paragraph each. */
	readonly lines: readonly string[];
	readonly context: TextContext;
}

/** What the speaker reads beside a slide. */
export function notesPart({ number, slide, ratio, lines, context }: Notes): Part {
	const text = lines.map((line) => ({ runs: [{ text: line, size: NOTE_SIZE }], before: 6 }));
	const root = el(
		'p:notes',
		{ 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p },
		commonSlide([picturePlace(pictureBox(ratio)), textPlace(paragraphs(context, text))]),
		inheritedColours(),
	);
	return {
		path: `ppt/notesSlides/notesSlide${number}.xml`,
		contentType: MIME.notes,
		bytes: xmlBytes(root),
		links: [
			{ type: 'notesMaster', target: NOTES_MASTER, isExternal: false },
			{ type: 'slide', target: slide, isExternal: false },
		],
	};
}

function pictureBox(ratio: number): Box {
	const height = 480;
	const width = height * ratio;
	return { x: (NOTES_PAGE.width - width) / 2, y: 120, width, height };
}

function picturePlace(box: Box): Xml {
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id: 2, name: 'Slide' }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
			el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
		),
		el('p:spPr', {}, transform(box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
	);
}

function textPlace(body: readonly Xml[]): Xml {
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id: 3, name: 'Notes' }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
			el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 1 })),
		),
		el('p:spPr', {}, transform(BODY), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
		el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), body),
	);
}
