import type { DocumentSign } from '../../../charts/signs';
import type { Scale } from '../../../model/dataset';
import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import { mixWithPaper, plainColour, type Paint } from '../paint';
import type { ChartShape } from '../shape/shape';
import { writeWorkbook } from '../workbook';
import { chartSpace, chartText, noLine, plotLayout, val, type Plot } from './chart-parts';
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
	/** How far readings lie below and above the score; `null` where they do not differ. */
	readonly range: { readonly below: number; readonly above: number } | null;
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
	readonly below: (document: string) => string;
	readonly above: (document: string) => string;
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
 *        places of the marks, and the ranges of the readings. A silence has neither score nor place.
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
	const written = series.map((each, i) => {
		const x = scores[i];
		if (!x) throw new RangeError(`no column for ${each.name}`);
		const y = sheet.add(
			words.place(each.name),
			each.points.map((point) => point?.y ?? null),
		);
		return { each, x, y, range: rangeColumns(sheet, each, words) };
	});
	let index = 0;
	const drawn = written.flatMap((columns) => {
		const marks = seriesOf(spec, columns, index++);
		const inside = hollowInsides(spec, columns, index);
		if (inside) index++;
		return inside ? [marks, inside] : [marks];
	});
	const plotArea = el(
		'c:plotArea',
		{},
		plotLayout(box, spec.plot),
		el(
			'c:scatterChart',
			{},
			val('c:scatterStyle', 'lineMarker'),
			val('c:varyColors', 0),
			drawn,
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

interface Columns {
	readonly each: ScatterSeries;
	readonly x: SheetColumn;
	readonly y: SheetColumn;
	readonly range: { readonly below: SheetColumn; readonly above: SheetColumn } | null;
}

function rangeColumns(
	sheet: Sheet,
	{ name, points }: ScatterSeries,
	words: ScatterWords,
): Columns['range'] {
	if (points.every((point) => !point?.range)) return null;
	const side = (which: 'below' | 'above') =>
		points.map((point) => (point ? (point.range?.[which] ?? 0) : null));
	return {
		below: sheet.add(words.below(name), side('below')),
		above: sheet.add(words.above(name), side('above')),
	};
}

function seriesOf(spec: ScatterSpec, { each, x, y, range }: Columns, index: number): Xml {
	const { paint, radius } = spec;
	const colour = `doc-${each.sign.colour}`;
	return el(
		'c:ser',
		{},
		val('c:idx', index),
		val('c:order', index),
		el('c:tx', {}, headingRef(x)),
		el('c:spPr', {}, noLine()),
		marker(paint, each.sign, { radius, colour, isCased: false }),
		names(spec, each),
		range && errorBars(paint, colour, range),
		el('c:xVal', {}, numberRef(x)),
		el('c:yVal', {}, numberRef(y)),
		val('c:smooth', 0),
	);
}

/** Paper inside the inferred marks; `null` where there are none. */
function hollowInsides(spec: ScatterSpec, { each, x, y }: Columns, index: number): Xml | null {
	const hollow = each.points.flatMap((point, i) => (point?.isHollow ? [i] : []));
	if (hollow.length === 0) return null;
	const mark = inside(spec.paint, each.sign, spec.radius);
	return el(
		'c:ser',
		{},
		val('c:idx', index),
		val('c:order', index),
		el('c:tx', {}, el('c:v', {}, spec.words.inferred(each.name))),
		el('c:spPr', {}, noLine()),
		noMarker(),
		hollow.map((i) => el('c:dPt', {}, val('c:idx', i), mark, val('c:bubble3D', 0))),
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

function errorBars(
	paint: Paint,
	colour: string,
	{ below, above }: NonNullable<Columns['range']>,
): Xml {
	const pale = plainColour(paint, mixWithPaper(paint, colour, 0.55));
	return el(
		'c:errBars',
		{},
		val('c:errDir', 'x'),
		val('c:errBarType', 'both'),
		val('c:errValType', 'cust'),
		val('c:noEndCap', 0),
		el('c:plus', {}, numberRef(above)),
		el('c:minus', {}, numberRef(below)),
		el('c:spPr', {}, el('a:ln', { w: emu(4) }, el('a:solidFill', {}, pale))),
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
