import { documentSign } from '../../../../charts/signs';
import { textWidth } from '../../../../charts/text';
import { themeRuns } from '../../../../charts/themes';
import type { Dimension } from '../../../../model/dataset';
import type { Matrix } from '../../../../model/matrix';
import type { ViewSlide } from '../../deck';
import { MARGIN, type Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { lineHeight, styleOf } from '../../text';
import { contentSlide, frameOfSlide, type SlideContext } from '../context';
import { keyShapes, KEY_HEIGHT, type KeyEntry } from '../key';
import { signShape } from '../sign-shape';
import { turnedShape } from '../signs';
import { cutEvenly, cutToFit, titleOfPart } from '../split';
import { withDimensions, withDocuments } from '../subset';
import { measureTable, mostDocuments, NAME, RULE_GAP, SPACER, type HeatTable } from './measure';
import { headInset, heatTable } from './table';

/** The slides of a heatmap: a table of documents and dimensions. */
export function heatmapSlides(context: SlideContext, slide: ViewSlide): SlideSpec[] {
	const { page } = context;
	const { area } = frameOfSlide(context, slide, `${slide.title} (00 of 00)`);
	const across = mostDocuments(page, area.width);
	const { documents } = slide.matrix;
	const parts = cutEvenly(documents, Math.ceil(documents.length / across)).flatMap((group) => {
		const matrix = withDocuments(slide.matrix, group);
		return cutRows(matrix, (part) => {
			const room = roomOf(part, area, slide.coders);
			return measureTable(part, { page, area: room, coders: slide.coders }).height <= room.height;
		});
	});
	return parts.map((matrix, i) =>
		contentSlide(
			context,
			{ ...slide, matrix },
			{
				title: titleOfPart(slide.title, i + 1, parts.length),
				draw: (frame) => draw(context, { matrix, coders: slide.coders }, frame.area),
			},
		),
	);
}

/** Whole themes as long as they fit below one another; a theme that fits nowhere is cut evenly. */
function cutRows(matrix: Matrix, fits: (part: Matrix) => boolean): Matrix[] {
	const isRoomy = (dimensions: readonly Dimension[]) => fits(withDimensions(matrix, dimensions));
	const runs = themeRuns(matrix.dimensions)?.map(({ dimensions }) => dimensions) ?? [
		matrix.dimensions,
	];
	const parts: Dimension[][] = [];
	for (const run of runs) {
		const last = parts.at(-1);
		if (last && isRoomy([...last, ...run])) last.push(...run);
		else parts.push(...cutToFit(run, isRoomy));
	}
	return parts.map((dimensions) => withDimensions(matrix, dimensions));
}

interface Shown {
	readonly matrix: Matrix;
	readonly coders: boolean;
}

function roomOf(matrix: Matrix, area: Box, coders: boolean): Box {
	const key = keyOf({ matrix, coders }).length > 0 ? KEY_HEIGHT : 0;
	return { ...area, y: area.y - 8, height: area.height + 8 - key };
}

function draw(context: SlideContext, { matrix, coders }: Shown, area: Box): Shape[] {
	const { page } = context;
	const room = roomOf(matrix, area, coders);
	const table = measureTable(matrix, { page, area: room, coders });
	const keyY = Math.min(room.y + table.height + KEY_HEIGHT, area.y + area.height) - KEY_HEIGHT / 2;
	return [
		heatTable(matrix, table, { x: MARGIN, y: room.y }),
		...headSigns(matrix, table, room.y),
		...turnedSigns(table, room.y),
		...keyShapes(
			keyOf({ matrix, coders }),
			{ x: MARGIN, y: keyY + 6, width: area.width },
			matrix.scale,
		),
	];
}

/** The documents' signs over the table's head, which a cell cannot hold. */
function headSigns(
	matrix: Matrix,
	{ columns, heads, headHeight }: HeatTable,
	top: number,
): Shape[] {
	return matrix.documents.flatMap((document, i) => {
		const head = heads[i];
		if (!head) return [];
		const left = MARGIN + columns.theme + columns.name + i * columns.document;
		const text = head.lines.length * lineHeight(head.size);
		const x = head.isStacked
			? left + columns.document / 2
			: left + headInset(head, columns.document) + 13;
		const y = top + headHeight - (head.isStacked ? text + 16 : text / 2) - 6;
		return [signShape(documentSign(document.position), { x, y, radius: 11 })];
	});
}

function turnedSigns({ columns, rows, headHeight }: HeatTable, top: number): Shape[] {
	let y = top + headHeight + RULE_GAP;
	return rows.flatMap((row) => {
		if (row.isFirstOfTheme) y += SPACER + RULE_GAP;
		const middle = y + row.height / 2;
		y += row.height;
		if (row.dimension.direction !== '-') return [];
		const last = row.label.at(-1) ?? '';
		const x = MARGIN + columns.theme + textWidth(last, styleOf(NAME)) + 16;
		return [turnedShape(x, middle + ((row.label.length - 1) * lineHeight(NAME.size)) / 2)];
	});
}

function keyOf({ matrix, coders }: Shown): KeyEntry[] {
	const states = new Set([...matrix.cells.values()].map(({ state }) => state));
	const hasTurned = matrix.dimensions.some(({ direction }) => direction === '-');
	const hasReadings =
		coders && [...matrix.cells.values()].some(({ readings }) => readings.length > 0);
	return [
		...(hasTurned ? (['turned'] as const) : []),
		...(states.has('silent') ? (['silent'] as const) : []),
		...(hasReadings ? (['reading'] as const) : []),
	];
}
