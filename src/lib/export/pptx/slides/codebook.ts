import { wrapText } from '../../../charts/text';
import { formatScore } from '../../../i18n/numbers';
import type { Dimension } from '../../../model/dataset';
import type { Matrix } from '../../../model/matrix';
import { m } from '../../../paraglide/messages';
import type { CodebookSlide } from '../deck';
import type { Box } from '../page';
import type { SlideSpec, Stroke, TableCell, TableRow, TableShape } from '../shape/shape';
import { lineHeight, wideStyle, type Run } from '../text';
import { contentSlide, frameOfSlide, type SlideContext } from './context';
import { cutToFit, longestTitle, titleOfPart } from './split';
import { withDimensions } from './subset';

const TEXT = { size: 24 };
const NAME = { size: 24, bold: true };
const HEAD = { size: 24, bold: true };
const PADDING = 8;
const AIR = 20;
const RULE: Stroke = { colour: 'ink', width: 2 };
const THIN: Stroke = { colour: 'rule', width: 2 };

/** The appendix: every dimension with its question and the wordings of its poles. */
export function codebookSlides(context: SlideContext, slide: CodebookSlide): SlideSpec[] {
	const parts = cutToFit(slide.matrix.dimensions, (dimensions, count) => {
		const { area } = frameOfSlide(context, slide, longestTitle(slide.title, count));
		return heightOf(dimensions, area.width) <= area.height;
	});
	return parts.map((dimensions, i) => {
		const matrix = withDimensions(slide.matrix, dimensions);
		return contentSlide(
			context,
			{ ...slide, matrix },
			{
				title: titleOfPart(slide.title, i + 1, parts.length),
				draw: (frame) => [codebookTable(matrix, frame.area)],
			},
		);
	});
}

/** Dimension, low pole, high pole. */
function widths(width: number): [number, number, number] {
	const name = Math.round(width * 0.48);
	const pole = Math.floor((width - name) / 2);
	return [name, pole, pole];
}

function heightOf(dimensions: readonly Dimension[], width: number): number {
	const head = lineHeight(HEAD.size) + 2 * PADDING;
	return dimensions.reduce((sum, dimension) => sum + rowHeight(dimension, width), head);
}

function rowHeight({ label, question, low, high }: Dimension, width: number): number {
	const [name, pole] = widths(width);
	const lines = (text: string, run: Omit<Run, 'text'>, room: number) =>
		text === '' ? 0 : wrapText(text, wideStyle({ ...run, text }), room - AIR).length;
	const first = lines(label, NAME, name) + lines(question, TEXT, name);
	const most = Math.max(first, lines(low, TEXT, pole), lines(high, TEXT, pole));
	return most * lineHeight(TEXT.size) + 2 * PADDING;
}

function codebookTable({ scale, dimensions }: Matrix, area: Box): TableShape {
	const columns = widths(area.width);
	return {
		kind: 'table',
		name: m.slide_codebook_name(),
		description: m.slide_codebook_description({ count: dimensions.length }),
		hasHeader: true,
		box: { ...area, height: heightOf(dimensions, area.width) },
		columns,
		rows: [
			{
				height: lineHeight(HEAD.size) + 2 * PADDING,
				cells: [
					m.slide_codebook_dimension(),
					formatScore(scale, scale.min),
					formatScore(scale, scale.max),
				].map((text) => cell([{ ...HEAD, text }], RULE)),
			},
			...dimensions.map((dimension) => row(dimension, rowHeight(dimension, area.width))),
		],
	};
}

function row({ label, question, low, high }: Dimension, height: number): TableRow {
	const name = [
		{ ...NAME, text: label },
		...(question === '' ? [] : [{ ...TEXT, text: question, colour: 'ink2' }]),
	];
	return {
		height,
		cells: [
			cell(name, THIN),
			cell([{ ...TEXT, text: low }], THIN),
			cell([{ ...TEXT, text: high }], THIN),
		],
	};
}

function cell(runs: readonly Run[], bottom: Stroke): TableCell {
	return {
		anchor: 't',
		paragraphs: runs.map((run) => ({ runs: [run] })),
		padding: { top: PADDING, bottom: PADDING - 2, right: AIR },
		lines: { B: bottom },
	};
}
