import { documentSign } from '../../../charts/signs';
import { wrapText } from '../../../charts/text';
import { wordOutlet, wordAuthors } from '../../../i18n/reference';
import type { SourceDocument } from '../../../model/dataset';
import { m } from '../../../paraglide/messages';
import type { SourcesSlide } from '../deck';
import type { Box } from '../page';
import type { Shape, SlideSpec } from '../shape/shape';
import { lineHeight, wideStyle, type Run } from '../text';
import { contentSlide, frameOfSlide, type SlideContext } from './context';
import { signShape } from './sign-shape';
import { cutToFit, longestTitle, titleOfPart } from './split';
import { withDocuments } from './subset';

const AUTHORS = { size: 26, bold: true };
const TITLE = { size: 26 };
const OUTLET = { size: 22, colour: 'ink2' };
const INDENT = 42;
const GAP = 24;

/** The references: who is named as the author and on whose word, title, outlet, date, address. */
export function sourcesSlides(context: SlideContext, slide: SourcesSlide): SlideSpec[] {
	const parts = cutToFit(slide.matrix.documents, (documents, count) => {
		const { area } = frameOfSlide(context, slide, longestTitle(slide.title, count));
		return needOf(documents, area) <= area.height;
	});
	return parts.map((documents, i) =>
		contentSlide(
			context,
			{ ...slide, matrix: withDocuments(slide.matrix, documents) },
			{
				title: titleOfPart(slide.title, i + 1, parts.length),
				draw: (frame) => draw(documents, frame.area),
			},
		),
	);
}

function draw(documents: readonly SourceDocument[], area: Box): Shape[] {
	// What is left over goes between the references.
	const left = (area.height - needOf(documents, area)) / Math.max(1, documents.length);
	const gap = GAP + Math.min(GAP, Math.max(0, left));
	let y = area.y;
	return documents.flatMap((document): Shape[] => {
		const height = heightOf(document, area);
		const top = y;
		y += height + gap;
		return [
			signShape(documentSign(document.position), { x: area.x + 13, y: top + 16, radius: 11 }),
			{
				kind: 'text',
				name: 'Reference',
				anchor: 't',
				box: { x: area.x + INDENT, y: top, width: area.width - INDENT, height },
				paragraphs: linesOf(document).map((run) => ({ runs: [run] })),
			},
		];
	});
}

function linesOf(document: SourceDocument): Run[] {
	const { label, title, url, affiliation } = document;
	const authors = wordAuthors(document);
	const named = [authors === '' ? label : authors, affiliation].filter((part) => part !== '');
	const address = addressOf(url);
	return [
		{ ...AUTHORS, text: named.join(', ') },
		...(title === '' ? [] : [{ ...TITLE, text: title }]),
		{
			...OUTLET,
			text: [wordOutlet(document), wordByline(document)].filter((part) => part !== '').join('. '),
		},
		...(url === '' ? [] : [{ ...OUTLET, text: url, ...(address && { url: address }) }]),
	];
}

/** On whose word the authors are named. */
function wordByline({ byline }: SourceDocument): string {
	if (byline === null) return '';
	return byline === 'stated' ? m.slide_byline_stated() : m.slide_byline_attributed();
}

/** An address that a package may refer to; `null` for what is no web address. */
function addressOf(url: string): string | null {
	if (!URL.canParse(url)) return null;
	const { protocol, href } = new URL(url);
	return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function needOf(documents: readonly SourceDocument[], area: Box): number {
	return documents.reduce((sum, document) => sum + heightOf(document, area) + GAP, -GAP);
}

function heightOf(document: SourceDocument, { width }: Box): number {
	return linesOf(document).reduce((sum, run) => {
		const lines = wrapText(run.text, wideStyle(run), width - INDENT).length;
		return sum + lines * lineHeight(run.size);
	}, 0);
}
