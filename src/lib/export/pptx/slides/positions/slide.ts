import { describePositions } from '../../../../i18n/described';
import { formatScore } from '../../../../i18n/numbers';
import { documentSign } from '../../../../charts/signs';
import { ringScores } from '../../../../charts/radar/wheel';
import { textWidth } from '../../../../charts/text';
import type { Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import { scatterChart, type ScatterSeries } from '../../chart/scatter-chart';
import type { ViewSlide } from '../../deck';
import { MARGIN, type Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { styleOf } from '../../text';
import { contentSlide, frameOfSlide, type SlideContext } from '../context';
import { keyShapes, KEY_HEIGHT, type KeyEntry } from '../key';
import { label, linesShape, type Line } from '../lines';
import { turnedShape } from '../signs';
import {
	CAPTION,
	DENSITIES,
	LABEL,
	LABEL_LINE,
	measureColumns,
	measureRow,
	POLE_LINE,
	POLE_OUTSET,
	RADIUS,
	SCALE_HEIGHT,
	xOf,
	type Columns,
	type MeasuredRow,
} from './measure';
import { splitPositions } from './split';

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

interface Measured {
	readonly matrix: Matrix;
	readonly columns: Columns;
	readonly rows: readonly MeasuredRow[];
	readonly key: readonly KeyEntry[];
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
	return height + (key.length > 0 ? KEY_HEIGHT : 0) <= area.height;
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
		chartOf(context, measured, rows, { top, bottom: y }),
		...scaleNumbers(measured, top),
		...rows.flatMap((row) => rowTexts(columns, row)),
	];
	const foot = Math.min(y + KEY_HEIGHT, area.y + area.height) - KEY_HEIGHT / 2;
	return [
		{ kind: 'group', name: title, box, shapes },
		...keyShapes(key, { x: area.x, y: foot, width: area.width }, matrix.scale),
	];
}

interface PlacedRow extends MeasuredRow {
	/** px on the slide. */
	readonly top: number;
}

/** Guides below each axis, the axis with its ticks, lines between the rows. */
function rules(
	{ matrix: { scale }, columns }: Measured,
	rows: readonly PlacedRow[],
	top: number,
): Shape[] {
	const { x1, x2, right } = columns;
	const ticks = ringScores(scale);
	const middle = (scale.min + scale.max) / 2;
	const guides = (isMiddle: boolean): Line[] =>
		rows.flatMap((row) =>
			ticks
				.filter((score) => (score === middle) === isMiddle)
				.map((score): Line => {
					const x = xOf(columns, scale, score);
					return [x, row.top + row.axisY, x, row.top + row.height - 10];
				}),
		);
	const axes = rows.flatMap((row): Line[] => {
		const y = row.top + row.axisY;
		return [
			[x1, y, x2, y],
			...ticks.map((score): Line => {
				const x = xOf(columns, scale, score);
				return [x, y - 6, x, y + 6];
			}),
		];
	});
	const between = rows.map((row): Line => [
		MARGIN,
		row.top + row.height,
		right,
		row.top + row.height,
	]);
	return [
		...linesShape('Guides', guides(false), { colour: 'guide', width: 2 }),
		...linesShape('Zero', guides(true), { colour: 'tick', width: 2 }),
		...linesShape('Axes', axes, { colour: 'tick', width: 2 }),
		...linesShape('Lines between the rows', between, { colour: 'rule', width: 2 }),
		...linesShape('Rule', [[MARGIN, top, right, top]], { colour: 'ink', width: 2 }),
	];
}

function chartOf(
	context: SlideContext,
	{ matrix, columns }: Measured,
	rows: readonly PlacedRow[],
	{ top, bottom }: { top: number; bottom: number },
): Shape {
	const left = columns.x1 - 50;
	const series = matrix.documents.map(({ id, label: name, position }): ScatterSeries => ({
		name: columns.names.get(id) ?? name,
		sign: documentSign(position),
		points: rows.map((row) => {
			const mark = row.marks.find(({ document }) => document === id);
			if (!mark) return null;
			const { score, side, range, cell } = mark;
			return { score, side, range, isHollow: cell.confidence === 1, y: row.top - top + mark.y };
		}),
	}));
	return scatterChart({
		name: m.slide_positions_name(),
		description: describePositions(matrix),
		box: { x: left, y: top, width: columns.right - left, height: bottom - top },
		paint: context.paint,
		scale: matrix.scale,
		rows: matrix.dimensions.map((dimension) => dimension.label),
		series,
		plot: {
			x: columns.x1 - left,
			y: 0,
			width: columns.x2 - columns.x1,
			height: bottom - top,
		},
		radius: RADIUS,
		nameSize: CAPTION.size,
		words: {
			row: m.slide_sheet_dimension(),
			place: (document) => m.slide_sheet_place({ document }),
			range: (document) => m.slide_sheet_range({ document }),
			rangePlace: (document) => m.slide_sheet_range_place({ document }),
			inferred: (document) => m.slide_sheet_inferred({ document }),
		},
	});
}

function scaleNumbers({ matrix, columns }: Measured, top: number): Shape[] {
	const baseline = top - 16;
	const numbers = ringScores(matrix.scale).map((score) =>
		label(
			'Score',
			{ text: formatScore(matrix.scale, score), size: 24, bold: true },
			{ x: xOf(columns, matrix.scale, score), baseline, width: 90, align: 'ctr' },
		),
	);
	if (columns.silentWidth === 0) return numbers;
	const heading = label(
		'Silent',
		{ text: silentHeading(matrix), size: CAPTION.size, colour: 'ink2' },
		{ x: columns.right, baseline, width: 340, align: 'r' },
	);
	return [...numbers, heading];
}

function silentHeading(matrix: Matrix): string {
	const shown = matrix.dimensions.flatMap(({ id }) =>
		matrix.documents.map((document) => matrix.cells.get(`${document.id}.${id}`)?.state),
	);
	if (!shown.includes('uncoded')) return m.chart_silent_heading();
	return shown.includes('silent') ? m.chart_absent_heading() : m.chart_uncoded_heading();
}

function rowTexts(columns: Columns, row: PlacedRow): Shape[] {
	const { dimension, label: lines } = row;
	const baseline =
		row.top + row.axisY - (Math.max(row.low.length, row.high.length) - 1) * POLE_LINE;
	const poles = { size: CAPTION.size, colour: 'ink2' };
	const poleTop = baseline - 14;
	const half = (columns.x2 - columns.x1) / 2 + 200;
	const first = row.top + 45;
	const last = lines.at(-1) ?? '';
	return [
		label(
			'Dimension',
			{ text: lines.join('\n'), ...LABEL },
			{
				x: MARGIN,
				baseline: first,
				width: columns.labelWidth,
				align: 'l',
				lines: lines.length,
			},
		),
		...(dimension.direction === '-'
			? [
					turnedShape(
						MARGIN + textWidth(last, styleOf(LABEL)) + 14,
						first + (lines.length - 1) * LABEL_LINE - 10,
					),
				]
			: []),
		label(
			'Low pole',
			{ ...poles, text: row.low.join('\n') },
			{
				x: columns.x1 - POLE_OUTSET,
				baseline: poleTop,
				width: half,
				align: 'l',
				lines: row.low.length,
			},
		),
		label(
			'High pole',
			{ ...poles, text: row.high.join('\n') },
			{
				x: columns.x2 + POLE_OUTSET,
				baseline: poleTop,
				width: half,
				align: 'r',
				lines: row.high.length,
			},
		),
		...row.absents.map(({ text, y }) =>
			label(
				'Silent',
				{ ...poles, text },
				{ x: columns.right, baseline: row.top + y + 8, width: 400, align: 'r' },
			),
		),
	];
}
