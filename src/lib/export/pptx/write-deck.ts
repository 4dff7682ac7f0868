import type { Deck } from './deck';
import { LAYOUTS, masterParts, THEME } from './frame/master';
import { NOTES_THEME, notesMasterPart, notesPart } from './frame/notes';
import { presentationPart } from './frame/presentation';
import { propertyParts } from './frame/properties';
import { themePart } from './frame/theme';
import { commonSlide, inheritedColours } from './frame/tree';
import { inLanguage } from './in-language';
import { MIME, NS, REL_CORE } from './package/names';
import type { Part } from './package/part';
import { el, xmlBytes } from './package/xml';
import { zipParts } from './package/zip';
import { HEIGHT, pageOf, type Page } from './page';
import { paintOf, type Paint } from './paint';
import type { SlideSpec } from './shape/shape';
import { PartNumbers, SlideWriter } from './shape/slide-writer';
import { writeShape } from './shape/write-shape';
import { slidesOf } from './slides/slides';

/**
 * Writes a deck as a PowerPoint file (Office Open XML, transitional).
 *
 * Out    the bytes of a .pptx; the same deck gives the same bytes.
 * Rules  Charts are native, with their numbers in a workbook of their own; the heatmap is a table;
 *        what a document does not address has no point and no number. Characters that XML cannot
 *        hold are written as U+FFFD.
 * Throws RangeError for an accent that is no `#RRGGBB` and for a logo that is no PNG.
 */
export function writeDeck(deck: Deck): Uint8Array {
	const page = pageOf(deck.size);
	const paint = paintOf(deck);
	const specs = inLanguage(deck.language, () => slidesOf({ page, paint, logo: deck.logo }, deck));
	return zipDeck(deck, { page, paint, specs });
}

interface Written {
	readonly page: Page;
	readonly paint: Paint;
	readonly specs: readonly SlideSpec[];
}

function zipDeck(deck: Deck, { page, paint, specs }: Written): Uint8Array {
	const lang = regional(deck.language);
	const numbers = new PartNumbers();
	const slides = specs.map((spec, i) =>
		slideParts(spec, { page, paint, lang, numbers, number: i + 1 }),
	);
	const { master, layouts } = masterParts(page);
	const presentation = presentationPart(
		page,
		master.path,
		slides.map(({ path }) => path),
	);
	const { core, app } = propertyParts(deck.title, lang);
	const parts = [
		presentation,
		master,
		...layouts,
		themePart(THEME, paint),
		notesMasterPart(),
		// Notes are printed: black on white, whatever the slides are.
		themePart(NOTES_THEME, paintOf({ theme: 'light', accent: deck.accent })),
		...slides.flatMap(({ parts }) => parts),
		core,
		app,
	];
	return zipParts(parts, [
		{ type: 'officeDocument', target: presentation.path, isExternal: false },
		{ type: REL_CORE, target: core.path, isExternal: false },
		{ type: 'extended-properties', target: app.path, isExternal: false },
	]);
}

interface SlidePlace {
	readonly page: Page;
	readonly paint: Paint;
	readonly lang: string;
	readonly numbers: PartNumbers;
	/** From 1. */
	readonly number: number;
}

function slideParts(
	spec: SlideSpec,
	{ page, paint, lang, numbers, number }: SlidePlace,
): { path: string; parts: Part[] } {
	const path = `ppt/slides/slide${number}.xml`;
	const writer = new SlideWriter(paint, lang, numbers);
	writer.links.add('slideLayout', LAYOUTS[spec.layout]);
	const shapes = spec.shapes.map((shape) => writeShape(writer, shape));
	const notes = notesPart({
		number,
		slide: path,
		ratio: page.width / HEIGHT,
		lines: spec.notes,
		context: writer,
	});
	writer.links.add('notesSlide', notes.path);
	const root = el(
		'p:sld',
		{ 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p },
		commonSlide([shapes]),
		inheritedColours(),
	);
	const slide: Part = {
		path,
		contentType: MIME.slide,
		bytes: xmlBytes(root),
		links: writer.links.links,
	};
	return { path, parts: [slide, ...writer.parts, notes] };
}

/** PowerPoint's proofing asks for a region: `en-US`, `ko-KR`. */
function regional(language: string): string {
	const { region } = new Intl.Locale(language).maximize();
	return region === undefined ? language : `${new Intl.Locale(language).language}-${region}`;
}
