import { el, type Xml } from '../package/xml';
import { writeWorkbook } from '../workbook';
import { chartSpace, noLine, plotLayout, val } from './chart-parts';
import type { NativeChart } from './native-chart';
import { Sheet } from './column';
import { rangeLines } from './range-lines';
import { insideSeries, markSeries, type DocumentColumns } from './scatter-series';
import type { ScatterSpec } from './scatter-spec';

const X_AXIS = 111_111_101;
const Y_AXIS = 111_111_102;

/**
 * A scatter chart with a series per document: the score to the right, the row downwards.
 *
 * Rules  In its workbook, the scores stand first, as a table of rows and documents; behind them the
 *        places of the marks, and the ranges of the readings as lines. A silence has neither score
 *        nor place.
 */
export function scatterChart(spec: ScatterSpec): NativeChart {
	const { box, paint, rows, series, words } = spec;
	const sheet = new Sheet();
	sheet.add(words.row, rows);
	const scores = series.map((each) =>
		sheet.add(
			each.name,
			each.points.map((point) => point?.score ?? null),
		),
	);
	const columns = series.map((each, i): DocumentColumns => {
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
		chart: chartSpace(paint, plotArea),
		workbook: writeWorkbook(sheet.rows()),
	};
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
