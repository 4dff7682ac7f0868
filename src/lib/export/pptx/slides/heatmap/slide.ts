import { documentSign } from '../../../../charts/signs';
import { themeRuns } from '../../../../charts/themes';
import type { Dimension } from '../../../../model/dataset';
import type { Matrix } from '../../../../model/matrix';
import type { ViewSlide } from '../../deck';
import { contentWidth, MARGIN, type Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { lineHeight, wideWidth } from '../../text';
import { contentSlide, frameOfSlide, type SlideContext } from '../context';
import { keyHeight, keyShapes, KEY_LINE, type KeyEntry } from '../key';
import { signShape } from '../sign-shape';
import { turnedShape } from '../signs';
import { cutEvenly, cutToFit, longestTitle, titleOfPart } from '../split';
import { withDimensions, withDocuments } from '../subset';
import { measureTable, mostDocuments, NAME, RULE_GAP, SPACER, type HeatTable } from './measure';
import { headInset, heatTable } from './table';

/** The slides of a heatmap: a table of documents and dimensions. */
export function heatmapSlides(context: SlideContext, slide: ViewSlide): SlideSpec[] {
	const { page } = context;
	const { documents } = slide.matrix;
	const across = mostDocuments(page, contentWidth(page));
	const groups = cutEvenly(documents, Math.ceil(documents.length / across));
	const parts = groups.flatMap((group) => {
		const matrix = withDocuments(slide.matrix, group);
		return cutRows(matrix, (part, count) => {
			const title = longestTitle(slide.title, count * groups.length);
			const room = roomOf(part, frameOfSlide(context, slide, title).area, slide.coders);
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

/** The fewest slides that hold all rows, themes kept whole where they can be. */
function cutRows(matrix: Matrix, fits: (part: Matrix, count: number) => boolean): Matrix[] {
	const { dimensions } = matrix;
	const themes = themeRuns(dimensions)?.map((run) => run.dimensions) ?? [dimensions];
	const isRoomy = (piece: readonly Dimension[], count: number) =>
		fits(withDimensions(matrix, piece), count);
	for (let slides = 1; slides <= themes.length; slides++) {
		const packed = packThemes(themes, slides);
		if (packed.every((piece) => isRoomy(piece, packed.length)))
			return packed.map((piece) => withDimensions(matrix, piece));
	}
	return cutToFit(dimensions, isRoomy).map((piece) => withDimensions(matrix, piece));
}

/** Themes in their order on so many slides, none of which has more rows than it must. */
function packThemes(themes: readonly (readonly Dimension[])[], slides: number): Dimension[][] {
	for (let most = 1; ; most++) {
		const packed: Dimension[][] = [];
		for (const theme of themes) {
			const last = packed.at(-1);
			if (last && last.length + theme.length <= most) last.push(...theme);
			else packed.push([...theme]);
		}
		if (packed.length <= slides) return packed;
	}
}

interface Shown {
	readonly matrix: Matrix;
	readonly coders: boolean;
}

function roomOf(matrix: Matrix, area: Box, coders: boolean): Box {
	const key = keyHeight(keyOf({ matrix, coders }), area.width);
	return { ...area, y: area.y - 8, height: area.height + 8 - key };
}

function draw(context: SlideContext, { matrix, coders }: Shown, area: Box): Shape[] {
	const { page } = context;
	const room = roomOf(matrix, area, coders);
	const table = measureTable(matrix, { page, area: room, coders });
	const key = keyOf({ matrix, coders });
	const keyTop = area.y + area.height - keyHeight(key, area.width);
	const keyY = Math.min(room.y + table.height, keyTop) + KEY_LINE / 2;
	return [
		heatTable(matrix, table, { x: MARGIN, y: room.y }),
		...headSigns(matrix, table, room.y),
		...turnedSigns(table, room.y),
		...keyShapes(key, { x: MARGIN, y: keyY + 6, width: area.width }, matrix.scale),
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
		const x = MARGIN + columns.theme + wideWidth({ ...NAME, text: last }) + 12;
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
