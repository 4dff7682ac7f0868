import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import type { Paint } from '../paint';
import { line, noLine, val } from './chart-parts';
import { headingRef, numberRef, textRef, type SheetColumn } from './column';
import { inside, marker, noMarker } from './marker';
import type { RadarRing, RadarSeries, RadarSpec } from './radar-spec';

/** A ring of the scale: one value on every axis. */
export function ringSeries(
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

/** A document with its column of scores, and that of the axes' names. */
export interface OutlineColumns {
	readonly each: RadarSeries;
	readonly column: SheetColumn;
	readonly categories: SheetColumn;
}

/** The outline of a document with its marks. */
export function outlineSeries(
	{ paint, radius }: RadarSpec,
	{ each, column, categories }: OutlineColumns,
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
export function insideSeries(
	{ paint, words }: RadarSpec,
	{ each, column, categories }: OutlineColumns,
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
