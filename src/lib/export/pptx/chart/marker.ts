import type { DocumentSign, Shape } from '../../../charts/signs';
import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import { plainColour, type Colour, type Paint } from '../paint';

/** Box of a marker as PowerPoint sizes it, over the radius that `signPath` takes: the same optical area. */
const BOX: Readonly<Record<Shape, number>> = {
	circle: 2,
	square: 1.8,
	triangle: 2.4,
	diamond: 2.5,
	plus: 2.3,
	dash: 2.5,
	x: 2.3,
	star: 2.6,
};
/** Some are drawn with a pen: its width over the radius, and inside a hollow mark. */
const PENS: ReadonlyMap<Shape, { readonly width: number; readonly inside: number }> = new Map([
	['plus', { width: 0.88, inside: 0.36 }],
	['x', { width: 0.88, inside: 0.36 }],
	['star', { width: 0.5, inside: 0.2 }],
]);
/** The paper inside a hollow mark, as a share of the mark: a triangle's edges need more room. */
const INSIDE: ReadonlyMap<Shape, number> = new Map([
	['triangle', 0.5],
	['dash', 0.6],
	['plus', 0.58],
	['x', 0.58],
	['star', 0.58],
]);
const INSIDE_OTHERS = 0.66;
/** Paper around a mark, in px: cuts it out of the lines that it lies on. */
const CASING = 3;

interface MarkerLook {
	/** px */
	readonly radius: number;
	readonly colour: Colour;
	readonly isCased: boolean;
}

/** The native marker that shows a document's sign. */
export function marker(paint: Paint, { shape }: DocumentSign, look: MarkerLook): Xml {
	const { radius, colour, isCased } = look;
	const pen = PENS.get(shape);
	const ink = fill(paint, colour);
	const edge = isCased ? stroke(CASING, fill(paint, 'paper')) : noStroke();
	return symbol(shape, {
		size: BOX[shape] * radius + (isCased && !pen ? CASING : 0),
		drawn: [ink, pen ? stroke(pen.width * radius, ink) : edge],
	});
}

/**
 * The paper inside an inferred mark, to be laid over the solid one.
 *
 * Rules  A marker with an outline would do for most signs, but not for those that are drawn with a pen,
 *        and LibreOffice leaves outlines out.
 */
export function inside(paint: Paint, { shape }: DocumentSign, radius: number): Xml {
	const pen = PENS.get(shape);
	const paper = fill(paint, 'paper');
	return symbol(shape, {
		size: BOX[shape] * radius * (INSIDE.get(shape) ?? INSIDE_OTHERS),
		drawn: [paper, pen ? stroke(pen.inside * radius, paper) : noStroke()],
	});
}

export function noMarker(): Xml {
	return el('c:marker', {}, el('c:symbol', { val: 'none' }));
}

/** In points, from 2 to 72. */
function symbol(shape: Shape, { size, drawn }: { size: number; drawn: readonly Xml[] }): Xml {
	return el(
		'c:marker',
		{},
		el('c:symbol', { val: shape }),
		el('c:size', { val: Math.min(72, Math.max(2, Math.round(size / 2))) }),
		el('c:spPr', {}, drawn),
	);
}

function fill(paint: Paint, colour: Colour): Xml {
	return el('a:solidFill', {}, plainColour(paint, colour));
}

function stroke(width: number, drawn: Xml): Xml {
	return el('a:ln', { w: emu(width), cap: 'flat' }, drawn, el('a:miter', { lim: 800_000 }));
}

function noStroke(): Xml {
	return el('a:ln', {}, el('a:noFill'));
}
