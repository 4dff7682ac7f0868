import { documentSign } from '../../../charts/signs';
import { rampStep } from '../../../charts/palette';
import { textWidth, wrapText } from '../../../charts/text';
import { formatScore, joinWords } from '../../../i18n/numbers';
import type { Quote, Score, SourceDocument } from '../../../model/dataset';
import { cellAt, type Cell, type Matrix } from '../../../model/matrix';
import { m } from '../../../paraglide/messages';
import type { QuotesSlide } from '../deck';
import type { Box } from '../page';
import type { Shape, SlideSpec } from '../shape/shape';
import { lineHeight, styleOf, type Run } from '../text';
import { contentSlide, frameOfSlide, type SlideContext } from './context';
import { label } from './lines';
import { signShape } from './sign-shape';
import { cutToFit, longestTitle, titleOfPart } from './split';
import { wordOrigin } from './words';

const NAME = { size: 26, bold: true };
/** The largest at which all documents find room on one slide, else the smallest. */
const QUOTE_SIZES = [32, 30, 28, 26, 24];
const ORIGIN = { size: 20, colour: 'ink2' };
const SILENT = { size: 24, colour: 'ink2' };
const GAP = 26;
const TOP = 14;
const SCORE = { width: 68, height: 44 };

/** A document's own words on the dimension. */
interface Block {
	readonly document: SourceDocument;
	readonly score: Score;
	readonly quotes: readonly WrappedQuote[];
	/** px */
	readonly size: number;
	readonly height: number;
}

interface WrappedQuote {
	readonly lines: readonly string[];
	readonly origin: string;
}

/**
 * The slides of quotes: for each document its score on the dimension and the sentences that earned it.
 *
 * Rules  The first quote in which the author speaks, on as few slides as hold them all; the others are
 *        in the notes. Silent documents are named below.
 */
export function quotesSlides(context: SlideContext, slide: QuotesSlide): SlideSpec[] {
	const absents = absentsOf(slide);
	const foot = absents.length * lineHeight(SILENT.size) + (absents.length > 0 ? GAP : 0);
	const fits = (part: readonly Block[], count: number) => {
		const { area } = frameOfSlide(context, slide, longestTitle(slide.title, count));
		return TOP + heightOf(part) + foot <= area.height;
	};
	const { area } = frameOfSlide(context, slide, slide.title);
	const width = columnsOf(area).quoteWidth;
	const sized = QUOTE_SIZES.map((size) => blocksOf(slide, { size, width }));
	const blocks = sized.find((each) => fits(each, 1)) ?? sized.at(-1) ?? [];
	const parts = cutToFit(blocks, fits);
	const shown = parts.length === 0 ? [[]] : parts;
	return shown.map((part, i) =>
		contentSlide(context, slide, {
			title: titleOfPart(slide.title, i + 1, shown.length),
			draw: (frame) => draw(slide.matrix, part, { area: frame.area, absents }),
		}),
	);
}

function columnsOf(area: Box) {
	const nameWidth = Math.min(330, area.width * 0.26);
	const scoreX = area.x + nameWidth + 16;
	const quoteX = scoreX + SCORE.width + 28;
	return { nameWidth, scoreX, quoteX, quoteWidth: area.x + area.width - quoteX };
}

function blocksOf(
	{ matrix, dimension }: QuotesSlide,
	{ size, width }: { size: number; width: number },
): Block[] {
	return matrix.documents.flatMap((document) => {
		const cell = cellAt(matrix, document.id, dimension);
		const { score } = cell;
		if (score === null) return [];
		const quotes = tellingQuotes(cell).map((quote) => ({
			lines: wrapText(m.slide_quoted({ text: quote.text }), styleOf({ size }), width),
			origin: wordOrigin(quote),
		}));
		const height = quotes.reduce((sum, quote) => sum + quoteHeight(quote, size), 0);
		return [{ document, score, quotes, size, height: Math.max(SCORE.height, height) }];
	});
}

/** The first in which the author speaks; without one, the first. */
function tellingQuotes({ quotes }: Cell): Quote[] {
	const spoken = quotes.find(({ voice }) => voice !== 'reported') ?? quotes[0];
	return spoken ? [spoken] : [];
}

function quoteHeight({ lines, origin }: WrappedQuote, size: number): number {
	return lines.length * lineHeight(size) + (origin === '' ? 0 : lineHeight(ORIGIN.size) + 4);
}

function heightOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { height }) => sum + height + GAP, 0);
}

function absentsOf({ matrix, dimension }: QuotesSlide): string[] {
	const named = (state: Cell['state']) =>
		joinWords(
			matrix.documents
				.filter(({ id }) => cellAt(matrix, id, dimension).state === state)
				.map((document) => document.label),
		);
	const silent = named('silent');
	const uncoded = named('uncoded');
	return [
		...(silent === '' ? [] : [m.slide_quotes_silent({ documents: silent })]),
		...(uncoded === '' ? [] : [m.slide_quotes_uncoded({ documents: uncoded })]),
	];
}

function draw(
	matrix: Matrix,
	blocks: readonly Block[],
	{ area, absents }: { area: Box; absents: readonly string[] },
): Shape[] {
	const used = heightOf(blocks) + absents.length * lineHeight(SILENT.size);
	// What is left over goes between the documents.
	const extra = Math.min(40, Math.max(0, area.height - TOP - used) / Math.max(1, blocks.length));
	let y = area.y + TOP;
	const shapes = blocks.flatMap((block) => {
		const drawn = drawBlock(matrix, block, { area, y });
		y += block.height + GAP + extra;
		return drawn;
	});
	return [
		...shapes,
		...absents.map((text, i) =>
			label(
				'Silent',
				{ ...SILENT, text },
				{
					x: area.x,
					baseline: y + SILENT.size + i * lineHeight(SILENT.size),
					width: area.width,
					align: 'l',
				},
			),
		),
	];
}

function drawBlock(
	matrix: Matrix,
	{ document, score, quotes, size, height }: Block,
	{ area, y }: { area: Box; y: number },
): Shape[] {
	const { nameWidth, scoreX, quoteX, quoteWidth } = columnsOf(area);
	const name = wrapText(document.label, styleOf(NAME), nameWidth - 40, 3);
	const runs =
		quotes.length > 0
			? quotes.flatMap((quote) => quoteRuns(quote, { size, document }))
			: [noQuote(size)];
	return [
		signShape(documentSign(document.position), { x: area.x + 13, y: y + 18, radius: 12 }),
		label(
			'Document',
			{ ...NAME, text: name.join('\n') },
			{ x: area.x + 40, baseline: y + 27, width: nameWidth - 40, align: 'l', lines: name.length },
		),
		scoreChip(matrix, score, { x: scoreX, y: y - 4 }),
		{
			kind: 'text',
			name: 'Quote',
			anchor: 't',
			box: { x: quoteX, y: y - 2, width: quoteWidth, height },
			paragraphs: runs.map((run, i) => ({ runs: [run], before: i % 2 === 1 ? 4 : 0 })),
		},
	];
}

function quoteRuns(
	{ lines, origin }: WrappedQuote,
	{ size, document }: { size: number; document: SourceDocument },
): Run[] {
	const { language } = document;
	const lang = language === '' ? {} : { lang: language };
	return [
		{ size, text: lines.join(' '), ...lang },
		...(origin === '' ? [] : [{ ...ORIGIN, text: origin }]),
	];
}

function noQuote(size: number): Run {
	return { size, text: m.slide_quotes_none(), colour: 'ink2' };
}

function scoreChip({ scale }: Matrix, score: Score, at: { x: number; y: number }): Shape {
	const step = rampStep(scale, score);
	const text = formatScore(scale, score);
	const size = textWidth(text, styleOf({ size: 26, bold: true })) > SCORE.width - 8 ? 20 : 26;
	return {
		kind: 'text',
		name: 'Score',
		anchor: 'ctr',
		fill: `score-${step}`,
		box: { ...at, ...SCORE },
		paragraphs: [
			{ align: 'ctr', runs: [{ text, size, bold: true, colour: `score-text-${step}` }] },
		],
	};
}
