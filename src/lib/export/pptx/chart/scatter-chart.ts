import type { DocumentSign } from '../../../charts/signs';
import { roundOff } from '../../../analysis/rounding';
import type { Scale } from '../../../model/dataset';
import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import { mixWithPaper, type Paint } from '../paint';
import type { ChartShape } from '../shape/shape';
import { writeWorkbook } from '../workbook';
import { chartSpace, chartText, line, noLine, plotLayout, val, type Plot } from './chart-parts';
import { headingRef, numberRef, Sheet, type SheetColumn } from './column';
import { inside, marker, noMarker } from './marker';

/** One document on one row. */
export interface ScatterPoint {
	readonly score: number;
	/** px below the plot's top. */
	readonly y: number;
	readonly isHollow: boolean;
	/** Its name stands on this side of it. */
	readonly side: 'l' | 'r';
	/** Lowest and highest reading; `null` where they do not differ. */
	readonly range: { readonly min: number; readonly max: number } | null;
}

export interface ScatterSeries {
	readonly name: string;
	readonly sign: DocumentSign;
	/** One per row; `null` = silent or not coded. */
	readonly points: readonly (ScatterPoint | null)[];
}

export interface ScatterWords {
	/** Heading of the rows' names, and of the helping columns of a document. */
	readonly row: string;
	readonly place: (document: string) => string;
	readonly range: (document: string) => string;
	readonly rangePlace: (document: string) => string;
	readonly inferred: (document: string) => string;
}

export interface ScatterSpec extends Pick<ChartShape, 'name' | 'description' | 'box'> {
	readonly paint: Paint;
	readonly scale: Scale;
	readonly rows: readonly string[];
	readonly series: readonly ScatterSeries[];
	/** px from the chart's corner; its width is that of the scale. */
	readonly plot: Plot;
	/** px */
	readonly radius: number;
	readonly nameSize: number;
	readonly words: ScatterWords;
}

const X_AXIS = 111_111_101;
const Y_AXIS = 111_111_102;

/**
 * A scatter chart with a series per document: the score to the right, the row downwards.
 *
 * Rules  In its workbook, the scores stand first, as a table of rows and documents; behind them the
 *        places of the marks, and the ranges of the readings as lines. A silence has neither score
 *        nor place.
 */
export function scatterChart(spec: ScatterSpec): ChartShape {
	const { name, description, box, paint, rows, series, words } = spec;
	const sheet = new Sheet();
	sheet.add(words.row, rows);
	const scores = series.map((each) =>
		sheet.add(
			each.name,
			each.points.map((point) => point?.score ?? null),
		),
	);
	const columns = series.map((each, i): Columns => {
		const x = scores[i];
		if (!x) throw new RangeError(`no column for ${each.name}`);
		const places = each.points.map((point) => point?.y ?? null);
		return { each, x, y: sheet.add(words.place(each.name), places) };
	});
	const drawn: ((index: number) => Xml)[] = [
		...series.flatMap((each) => rangeLines(spec, each, sheet)),
		...columns.flatMap((of) => {
			const marks = (index: number) => markSeries(spec, of, index);
			const insides = (index: number) => insideSeries(spec, of, index);
			// PowerPoint lays later series over earlier ones, LibreOffice the other way round.
			return of.each.points.some((point) => point?.isHollow) ? [insides, marks, insides] : [marks];
		}),
	];
	const plotArea = el(
		'c:plotArea',
		{},
		plotLayout(box, spec.plot),
		el(
			'c:scatterChart',
			{},
			val('c:scatterStyle', 'lineMarker'),
			val('c:varyColors', 0),
			drawn.map((write, index) => write(index)),
			val('c:axId', X_AXIS),
			val('c:axId', Y_AXIS),
		),
		axis({ id: X_AXIS, crosses: Y_AXIS, position: 'b', orientation: 'minMax', ...spec.scale }),
		axis({
			...{ id: Y_AXIS, crosses: X_AXIS, position: 'l', orientation: 'maxMin' },
			...{ min: 0, max: spec.plot.height },
		}),
		el('c:spPr', {}, el('a:noFill'), noLine()),
	);
	return {
		kind: 'chart',
		name,
		description,
		box,
		chart: chartSpace(paint, plotArea),
		workbook: writeWorkbook(sheet.rows()),
	};
}

/** Half the height of the bar at a range's end, in px. */
const CAP = 8;
/** A range keeps this clear of its mark, over the mark's radius, so that neither covers the other. */
const CLEARANCE = 1.5;

/**
 * The ranges of a document's readings: a line from the mark to either end, with a bar across the end.
 *
 * Rules  An empty row lifts the pen. Error bars would say the same, but LibreOffice leaves them out.
 */
function rangeLines(
	{ paint, words, scale, plot, radius }: ScatterSpec,
	{ name, sign, points }: ScatterSeries,
	sheet: Sheet,
): ((index: number) => Xml)[] {
	const clearance = ((CLEARANCE * radius) / plot.width) * (scale.max - scale.min);
	const corners = points.flatMap((point) => {
		if (!point?.range) return [];
		const { y, score, range } = point;
		const arm = (end: number, from: number) =>
			Math.abs(end - score) <= clearance
				? []
				: [
						{ x: roundOff(from), y },
						{ x: end, y },
						{ x: end, y: y - CAP },
						{ x: end, y: y + CAP },
						null,
					];
		return [...arm(range.min, score - clearance), ...arm(range.max, score + clearance)];
	});
	if (corners.length === 0) return [];
	const x = sheet.add(
		words.range(name),
		corners.map((corner) => corner?.x ?? null),
	);
	const y = sheet.add(
		words.rangePlace(name),
		corners.map((corner) => corner?.y ?? null),
	);
	const pale = mixWithPaper(paint, `doc-${sign.colour}`, 0.55);
	return [
		(index) =>
			scatterSeries(index, {
				title: headingRef(x),
				look: [el('c:spPr', {}, line(paint, pale, emu(4))), noMarker()],
				x,
				y,
			}),
	];
}

interface Columns {
	readonly each: ScatterSeries;
	readonly x: SheetColumn;
	readonly y: SheetColumn;
}

function markSeries(spec: ScatterSpec, { each, x, y }: Columns, index: number): Xml {
	const { paint, radius } = spec;
	const colour = `doc-${each.sign.colour}`;
	return scatterSeries(index, {
		title: headingRef(x),
		look: [
			el('c:spPr', {}, noLine()),
			marker(paint, each.sign, { radius, colour, isCased: false }),
			names(spec, each),
		],
		x,
		y,
	});
}

/** Paper inside the inferred marks. */
function insideSeries({ paint, radius, words }: ScatterSpec, of: Columns, index: number): Xml {
	const { each, x, y } = of;
	const mark = inside(paint, each.sign, radius);
	return scatterSeries(index, {
		title: el('c:v', {}, words.inferred(each.name)),
		look: [
			el('c:spPr', {}, noLine()),
			noMarker(),
			...each.points.flatMap((point, i) => (point?.isHollow ? [dataPoint(i, mark)] : [])),
		],
		x,
		y,
	});
}

function dataPoint(index: number, mark: Xml): Xml {
	return el(
		'c:dPt',
		{},
		val('c:idx', index),
		mark,
		val('c:bubble3D', 0),
		el('c:spPr', {}, noLine()),
	);
}

interface SeriesParts {
	readonly title: Xml;
	readonly look: readonly Xml[];
	readonly x: SheetColumn;
	readonly y: SheetColumn;
}

function scatterSeries(index: number, { title, look, x, y }: SeriesParts): Xml {
	return el(
		'c:ser',
		{},
		val('c:idx', index),
		val('c:order', index),
		el('c:tx', {}, title),
		look,
		el('c:xVal', {}, numberRef(x)),
		el('c:yVal', {}, numberRef(y)),
		val('c:smooth', 0),
	);
}

/** The document's name at each mark: the name of the series, so that it follows the sheet. */
function names({ paint, nameSize }: ScatterSpec, { points }: ScatterSeries): Xml {
	const shown = (side: 'l' | 'r') => [
		el('c:spPr', {}, el('a:noFill'), noLine()),
		chartText(paint, { size: nameSize, colour: 'ink' }),
		val('c:dLblPos', side),
		val('c:showLegendKey', 0),
		val('c:showVal', 0),
		val('c:showCatName', 0),
		val('c:showSerName', 1),
		val('c:showPercent', 0),
		val('c:showBubbleSize', 0),
	];
	return el(
		'c:dLbls',
		{},
		points.flatMap((point, i) =>
			point?.side === 'l' ? [el('c:dLbl', {}, val('c:idx', i), shown('l'))] : [],
		),
		shown('r'),
	);
}

interface Axis {
	readonly id: number;
	readonly crosses: number;
	readonly position: 'b' | 'l';
	readonly orientation: 'minMax' | 'maxMin';
	readonly min: number;
	readonly max: number;
}

/** An axis that is not drawn: its lines and numbers stand on the slide, row by row. */
function axis({ id, crosses, position, orientation, min, max }: Axis): Xml {
	return el(
		'c:valAx',
		{},
		val('c:axId', id),
		el('c:scaling', {}, val('c:orientation', orientation), val('c:max', max), val('c:min', min)),
		val('c:delete', 1),
		val('c:axPos', position),
		val('c:majorTickMark', 'none'),
		val('c:minorTickMark', 'none'),
		val('c:tickLblPos', 'none'),
		val('c:crossAx', crosses),
		val('c:crosses', 'min'),
	);
}
