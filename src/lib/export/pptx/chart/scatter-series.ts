import { el, type Xml } from '../package/xml';
import { chartText, noLine, val } from './chart-parts';
import { headingRef, numberRef, type SheetColumn } from './column';
import { inside, marker, noMarker } from './marker';
import type { ScatterSeries, ScatterSpec } from './scatter-spec';

/** A document with its columns of scores and places. */
export interface DocumentColumns {
	readonly each: ScatterSeries;
	readonly x: SheetColumn;
	readonly y: SheetColumn;
}

/** The marks of a document, with its name at each. */
export function markSeries(spec: ScatterSpec, { each, x, y }: DocumentColumns, index: number): Xml {
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
export function insideSeries(
	{ paint, radius, words }: ScatterSpec,
	of: DocumentColumns,
	index: number,
): Xml {
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

export interface SeriesParts {
	readonly title: Xml;
	readonly look: readonly Xml[];
	readonly x: SheetColumn;
	readonly y: SheetColumn;
}

export function scatterSeries(index: number, { title, look, x, y }: SeriesParts): Xml {
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
