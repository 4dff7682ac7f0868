import { wrapText } from '../../../../charts/text';
import { joinWords } from '../../../../i18n/numbers';
import { cellAt, type Cell, type Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import type { QuotesSlide } from '../../deck';
import { contentWidth, type Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { lineHeight, wideStyle } from '../../text';
import { contentSlide, frameOfSlide, type SlideContext } from '../context';
import { label } from '../lines';
import { cutToFit, longestTitle, titleOfPart } from '../split';
import { blockShapes } from './block-shapes';
import { blocksOf, GAP, heightOf, type Block } from './blocks';

/** The largest at which all documents find room on one slide, else the smallest. */
const QUOTE_SIZES = [32, 30, 28, 26, 24];
const SILENT = { size: 24, colour: 'ink2' };
const TOP = 14;

/**
 * The slides of quotes: for each document its score on the dimension and the sentences that earned it.
 *
 * Rules  The first quote in which the author speaks, on as few slides as hold them all; the others are
 *        in the notes. Silent documents are named below.
 */
export function quotesSlides(context: SlideContext, slide: QuotesSlide): SlideSpec[] {
	const absents = absentsOf(slide, contentWidth(context.page));
	const foot = absents.length * lineHeight(SILENT.size) + (absents.length > 0 ? GAP : 0);
	const fits = (part: readonly Block[], count: number) => {
		const { area } = frameOfSlide(context, slide, longestTitle(slide.title, count));
		return TOP + heightOf(part) + foot <= area.height;
	};
	const { area } = frameOfSlide(context, slide, slide.title);
	const sized = QUOTE_SIZES.map((size) => blocksOf(slide, { size, area }));
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

/** Who has no score, in lines. */
function absentsOf({ matrix, dimension }: QuotesSlide, width: number): string[] {
	const named = (state: Cell['state']) =>
		joinWords(
			matrix.documents
				.filter(({ id }) => cellAt(matrix, id, dimension).state === state)
				.map((document) => document.label),
		);
	const silent = named('silent');
	const uncoded = named('uncoded');
	const sentences = [
		...(silent === '' ? [] : [m.slide_quotes_silent({ documents: silent })]),
		...(uncoded === '' ? [] : [m.slide_quotes_uncoded({ documents: uncoded })]),
	];
	return sentences.flatMap((text) => wrapText(text, wideStyle({ ...SILENT, text }), width));
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
		const drawn = blockShapes(matrix, block, { area, y });
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
