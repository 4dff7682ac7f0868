import type { DocumentSign } from '../../../charts/signs';
import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import type { Paint } from '../paint';
import type { ChartShape } from '../shape/shape';
import { writeWorkbook } from '../workbook';
import { chartSpace, line, noLine, plotLayout, val, type Plot } from './chart-parts';
import { headingRef, numberRef, Sheet, textRef, type SheetColumn } from './column';
import { inside, marker, noMarker } from './marker';

/** One document on one axis. */
export interface RadarPoint {
	readonly score: number;
	readonly isHollow: boolean;
	/** px */
	readonly radius: number;
}

export interface RadarSeries {
	readonly name: string;
	readonly sign: DocumentSign;
	/** px */
	readonly lineWidth: number;
	/** One per axis; `null` = silent or not coded: a gap. */
	readonly points: readonly (RadarPoint | null)[];
}

export interface RadarRing {
	readonly score: number;
	/** The scale's middle, drawn stronger. */
	readonly isMiddle: boolean;
}

export interface RadarSpec extends Pick<ChartShape, 'name' | 'description' | 'box'> {
	readonly paint: Paint;
	readonly axes: readonly string[];
	readonly rings: readonly RadarRing[];
	readonly series: readonly RadarSeries[];
	/** Values at the centre and at the rim. */
	readonly centre: number;
	readonly rim: number;
	/** px from the chart's corner; a square. */
	readonly plot: Plot;
	/** px, of a mark that nothing else lies on. */
	readonly radius: number;
	readonly words: {
		readonly axis: string;
		readonly ring: (score: number) => string;
		readonly inferred: (document: string) => string;
	};
}

const CATEGORY_AXIS = 111_111_201;
const VALUE_AXIS = 111_111_202;

/**
 * A radar chart with an outline per document.
 *
 * Rules  The rings are series of one value each: gridlines start at the centre, which lies below the
 *        scale's low pole, so they would miss its points. An outline breaks at a silence.
 */
export function radarChart(spec: RadarSpec): ChartShape {
	const { name, description, box, paint, axes, series, rings, words } = spec;
	const sheet = new Sheet();
	const categories = sheet.add(words.axis, axes);
	const scores = series.map((each) => ({
		each,
		column: sheet.add(
			each.name,
			each.points.map((point) => point?.score ?? null),
		),
	}));
	const drawn: ((index: number) => Xml)[] = [
		...rings.map((ring) => {
			const column = sheet.add(
				words.ring(ring.score),
				axes.map(() => ring.score),
			);
			return (index: number) => ringSeries(paint, { ring, column, categories, index });
		}),
		...scores.flatMap(({ each, column }) => {
			const columns = { each, column, categories };
			const outline = (index: number) => outlineSeries(spec, columns, index);
			const insides = (index: number) => insideSeries(spec, columns, index);
			return each.points.some((point) => point?.isHollow) ? [outline, insides] : [outline];
		}),
	];
	const plotArea = el(
		'c:plotArea',
		{},
		plotLayout(box, spec.plot),
		el(
			'c:radarChart',
			{},
			val('c:radarStyle', 'marker'),
			val('c:varyColors', 0),
			drawn.map((write, index) => write(index)),
			val('c:axId', CATEGORY_AXIS),
			val('c:axId', VALUE_AXIS),
		),
		categoryAxis(),
		valueAxis(spec),
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

function ringSeries(
	paint: Paint,
	{
		ring,
		column,
		categories,
		index,
	}: { ring: RadarRing; column: SheetColumn; categories: SheetColumn; index: number },
): Xml {
	return series(index, {
		title: headingRef(column),
		outline: line(paint, ring.isMiddle ? 'tick' : 'guide', emu(ring.isMiddle ? 3 : 2)),
		marks: [noMarker()],
		values: [el('c:cat', {}, textRef(categories)), el('c:val', {}, numberRef(column))],
	});
}

interface Columns {
	readonly each: RadarSeries;
	readonly column: SheetColumn;
	readonly categories: SheetColumn;
}

function outlineSeries(
	{ paint, radius }: RadarSpec,
	{ each, column, categories }: Columns,
	index: number,
): Xml {
	const colour = `doc-${each.sign.colour}`;
	const mark = (size: number) => marker(paint, each.sign, { radius: size, colour, isCased: true });
	const stroke = line(paint, colour, emu(each.lineWidth));
	return series(index, {
		title: headingRef(column),
		outline: stroke,
		marks: [
			mark(radius),
			...each.points.flatMap((point, i) =>
				point && point.radius !== radius ? [dataPoint(i, mark(point.radius), stroke)] : [],
			),
		],
		values: [el('c:cat', {}, textRef(categories)), el('c:val', {}, numberRef(column))],
	});
}

/** The paper inside each inferred mark. */
function insideSeries(
	{ paint, words }: RadarSpec,
	{ each, column, categories }: Columns,
	index: number,
): Xml {
	return series(index, {
		title: el('c:v', {}, words.inferred(each.name)),
		outline: noLine(),
		marks: [
			noMarker(),
			...each.points.flatMap((point, i) =>
				point?.isHollow ? [dataPoint(i, inside(paint, each.sign, point.radius), noLine())] : [],
			),
		],
		values: [el('c:cat', {}, textRef(categories)), el('c:val', {}, numberRef(column))],
	});
}

/** A point's own look replaces that of its series, so that the line to it is said again. */
function dataPoint(index: number, mark: Xml, stroke: Xml): Xml {
	return el('c:dPt', {}, val('c:idx', index), mark, val('c:bubble3D', 0), el('c:spPr', {}, stroke));
}

interface SeriesParts {
	readonly title: Xml;
	readonly outline: Xml;
	readonly marks: readonly Xml[];
	readonly values: readonly Xml[];
}

function series(index: number, { title, outline, marks, values }: SeriesParts): Xml {
	return el(
		'c:ser',
		{},
		val('c:idx', index),
		val('c:order', index),
		el('c:tx', {}, title),
		el('c:spPr', {}, outline),
		marks,
		values,
	);
}

/** Its names stand on the slide, where they can be broken and signed. */
function categoryAxis(): Xml {
	return el(
		'c:catAx',
		{},
		val('c:axId', CATEGORY_AXIS),
		el('c:scaling', {}, val('c:orientation', 'minMax')),
		val('c:delete', 0),
		val('c:axPos', 'b'),
		val('c:majorTickMark', 'none'),
		val('c:minorTickMark', 'none'),
		val('c:tickLblPos', 'none'),
		el('c:spPr', {}, noLine()),
		val('c:crossAx', VALUE_AXIS),
		val('c:crosses', 'autoZero'),
		val('c:auto', 1),
		val('c:lblAlgn', 'ctr'),
		val('c:lblOffset', 100),
		val('c:noMultiLvlLbl', 1),
	);
}

/** Its line is drawn along every spoke. */
function valueAxis({ paint, centre, rim }: RadarSpec): Xml {
	return el(
		'c:valAx',
		{},
		val('c:axId', VALUE_AXIS),
		el('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', rim), val('c:min', centre)),
		val('c:delete', 0),
		val('c:axPos', 'l'),
		val('c:majorTickMark', 'none'),
		val('c:minorTickMark', 'none'),
		val('c:tickLblPos', 'none'),
		el('c:spPr', {}, line(paint, 'guide', emu(2))),
		val('c:crossAx', CATEGORY_AXIS),
		val('c:crosses', 'autoZero'),
		val('c:crossBetween', 'between'),
	);
}
