import { MIME, NS } from '../package/names';
import type { Part } from '../package/part';
import { el, xmlBytes, type Xml } from '../package/xml';
import { hexOf, type Colour, type Paint } from '../paint';
import { FONT } from '../text';

/** Text in the slots of dark, paper in those of light, also where the paper is the dark one: every
 * program maps them alike. */
const SLOTS: readonly (readonly [slot: string, colour: Colour])[] = [
	['dk1', 'ink'],
	['lt1', 'paper'],
	['dk2', 'ink2'],
	['lt2', 'band'],
	['accent1', 'doc-1'],
	['accent2', 'doc-2'],
	['accent3', 'doc-3'],
	['accent4', 'doc-4'],
	['accent5', 'doc-5'],
	['accent6', 'accent'],
	['hlink', 'ink2'],
	['folHlink', 'ink2'],
];

/** A theme: the deck's colours and its family. */
export function themePart(path: string, paint: Paint): Part {
	const root = el(
		'a:theme',
		{ 'xmlns:a': NS.a, name: 'Stanceboard' },
		el(
			'a:themeElements',
			{},
			el(
				'a:clrScheme',
				{ name: 'Stanceboard' },
				SLOTS.map(([slot, colour]) =>
					el(`a:${slot}`, {}, el('a:srgbClr', { val: hexOf(paint, colour) })),
				),
			),
			el('a:fontScheme', { name: 'Stanceboard' }, family('a:majorFont'), family('a:minorFont')),
			formats(),
		),
	);
	return { path, contentType: MIME.theme, bytes: xmlBytes(root), links: [] };
}

/** Hangul falls back to Malgun Gothic, which every Windows and Office has. */
function family(name: string): Xml {
	return el(
		name,
		{},
		el('a:latin', { typeface: FONT }),
		el('a:ea', { typeface: FONT }),
		el('a:cs', { typeface: '' }),
		el('a:font', { script: 'Hang', typeface: 'Malgun Gothic' }),
	);
}

/** Three fills, lines, effects and backgrounds: the schema asks for them; all plain. */
function formats(): Xml {
	const fill = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
	const line = el('a:ln', { w: 12_700 }, fill);
	const effect = el('a:effectStyle', {}, el('a:effectLst'));
	return el(
		'a:fmtScheme',
		{ name: 'Stanceboard' },
		el('a:fillStyleLst', {}, [fill, fill, fill]),
		el('a:lnStyleLst', {}, [line, line, line]),
		el('a:effectStyleLst', {}, [effect, effect, effect]),
		el('a:bgFillStyleLst', {}, [fill, fill, fill]),
	);
}
