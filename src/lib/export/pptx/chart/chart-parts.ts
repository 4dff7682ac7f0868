import { el, type Xml } from '../package/xml';
import { plainColour, type Colour, type Paint } from '../paint';
import { fonts } from '../text';

/** px on the slide, of the plot within the chart. */
export interface Plot {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function val(name: string, value: string | number): Xml {
	return el(name, { val: value });
}

/** Pins the plot (without labels) to its place, so that what lies around it on the slide fits. */
export function plotLayout(chart: { width: number; height: number }, plot: Plot): Xml {
	const share = (part: number, whole: number) => Number((part / whole).toFixed(6));
	return el(
		'c:layout',
		{},
		el(
			'c:manualLayout',
			{},
			val('c:layoutTarget', 'inner'),
			val('c:xMode', 'edge'),
			val('c:yMode', 'edge'),
			val('c:x', share(plot.x, chart.width)),
			val('c:y', share(plot.y, chart.height)),
			val('c:w', share(plot.width, chart.width)),
			val('c:h', share(plot.height, chart.height)),
		),
	);
}

export function noLine(): Xml {
	return el('a:ln', {}, el('a:noFill'));
}

export function line(paint: Paint, colour: Colour, emuWidth: number): Xml {
	return el(
		'a:ln',
		{ w: emuWidth, cap: 'rnd' },
		el('a:solidFill', {}, plainColour(paint, colour)),
		el('a:round'),
	);
}

/** The look of text in a chart. */
export function chartText(paint: Paint, { size, colour }: { size: number; colour: Colour }): Xml {
	return el(
		'c:txPr',
		{},
		el('a:bodyPr', { wrap: 'none', lIns: 38_100, tIns: 0, rIns: 38_100, bIns: 0, anchor: 'ctr' }),
		el('a:lstStyle'),
		el(
			'a:p',
			{},
			el(
				'a:pPr',
				{},
				el(
					'a:defRPr',
					{ sz: size * 50, b: 0 },
					el('a:solidFill', {}, plainColour(paint, colour)),
					fonts(),
				),
			),
			el('a:endParaRPr', { lang: 'en-US' }),
		),
	);
}

/** A chart without title, legend or ground; what it can't show stays away. */
export function chartSpace(paint: Paint, plotArea: Xml): Xml[] {
	return [
		val('c:date1904', 0),
		val('c:roundedCorners', 0),
		el(
			'c:chart',
			{},
			val('c:autoTitleDeleted', 1),
			plotArea,
			val('c:plotVisOnly', 1),
			val('c:dispBlanksAs', 'gap'),
		),
		el('c:spPr', {}, el('a:noFill'), noLine()),
		chartText(paint, { size: 24, colour: 'ink' }),
	];
}
