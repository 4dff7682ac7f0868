import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import { writeWorkbook } from '../workbook';
import { chartSpace, line, noLine, plotLayout, val } from './chart-parts';
import type { NativeChart } from './native-chart';
import { Sheet } from './column';
import { insideSeries, outlineSeries, ringSeries } from './radar-series';
import type { RadarSpec } from './radar-spec';

const CATEGORY_AXIS = 111_111_201;
const VALUE_AXIS = 111_111_202;

/**
 * A radar chart with an outline per document.
 *
 * Rules  The rings are series of one value each: gridlines start at the centre, which lies below the
 *        scale's low pole, so they would miss its points. An outline breaks at a silence.
 */
export function radarChart(spec: RadarSpec): NativeChart {
	const { box, paint, axes, series, rings, words } = spec;
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
		chart: chartSpace(paint, plotArea),
		workbook: writeWorkbook(sheet.rows()),
	};
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
