import type { Matrix } from '../../../../model/matrix';
import type { ViewSlide } from '../../deck';
import type { Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { contentSlide, frameOfSlide, type SlideContext } from '../context';
import { keyHeight, keyShapes, KEY_LINE, type KeyEntry } from '../key';
import { chartOf } from './chart';
import { measureColumns, type Columns } from './columns';
import { DENSITIES } from './density';
import type { Measured } from './measured';
import { measureRow, type MeasuredRow } from './row';
import { rules } from './rules';
import { splitPositions } from './split';
import { rowTexts, scaleNumbers } from './texts';

/** Above the rows, for the numbers of the scale and the rule under them. */
const SCALE_HEIGHT = 46;

/** The slides of a positions view: a native scatter chart whose marks hang from worded scales. */
export function positionsSlides(context: SlideContext, slide: ViewSlide): SlideSpec[] {
	const columns = measureColumns(slide.matrix, context.page);
	const drawing = { columns, coders: slide.coders };
	const parts = splitPositions(slide.matrix, slide.title, (matrix, title) => {
		const { area } = frameOfSlide(context, slide, title);
		return isRoomy(measure(matrix, drawing, area), area);
	});
	return parts.map(({ matrix, title }) =>
		contentSlide(
			context,
			{ ...slide, matrix },
			{
				title,
				draw: ({ area }) => draw(context, { ...measure(matrix, drawing, area), title }, area),
			},
		),
	);
}

/** What all slides of a view share, so that their scales stand in one place. */
interface Drawing {
	readonly columns: Columns;
	readonly coders: boolean;
}

/** At the roomiest density that fits, else at the tightest. */
function measure(matrix: Matrix, { columns, coders }: Drawing, area: Box): Measured {
	const measured = DENSITIES.map((density): Measured => {
		const rows = matrix.dimensions.map((dimension) =>
			measureRow(matrix, dimension, { columns, density, coders }),
		);
		return { matrix, columns, rows, key: keyOf(rows) };
	});
	const roomy = measured.find((each) => isRoomy(each, area)) ?? measured.at(-1);
	if (!roomy) throw new RangeError('there is no density');
	return roomy;
}

function isRoomy({ rows, key }: Measured, area: Box): boolean {
	const height = rows.reduce((sum, row) => sum + row.height, SCALE_HEIGHT);
	return height + keyHeight(key, area.width) <= area.height;
}

function keyOf(rows: readonly MeasuredRow[]): KeyEntry[] {
	const marks = rows.flatMap((row) => row.marks);
	return [
		...(marks.some(({ cell }) => cell.confidence === 1) ? (['hollow'] as const) : []),
		...(marks.some(({ range }) => range !== null) ? (['range'] as const) : []),
		...(rows.some(({ dimension }) => dimension.direction === '-') ? (['turned'] as const) : []),
	];
}

function draw(
	context: SlideContext,
	measured: Measured & { readonly title: string },
	area: Box,
): Shape[] {
	const { matrix, columns, key, title } = measured;
	const top = area.y + SCALE_HEIGHT;
	let y = top;
	const rows = measured.rows.map((row) => {
		const placed = { ...row, top: y };
		y += row.height;
		return placed;
	});
	const box = { x: area.x, y: area.y, width: area.width, height: y - area.y };
	const shapes = [
		...rules(measured, rows, top),
		chartOf(context.paint, measured, rows, { top, bottom: y }),
		...scaleNumbers(measured, top),
		...rows.flatMap((row) => rowTexts(columns, row)),
	];
	const signs = keyHeight(key, area.width);
	const foot = Math.min(y, area.y + area.height - signs) + KEY_LINE / 2;
	return [
		{ kind: 'group', name: title, box, shapes },
		...keyShapes(key, { x: area.x, y: foot, width: area.width }, matrix.scale),
	];
}
