import { round, signPath, type DocumentSign } from '../../charts/signs';
import { hexOf, type Paint } from '../pptx/paint';
import type { PlacedPath } from './placed';

interface MarkPlace {
	readonly x: number;
	readonly y: number;
	/** px */
	readonly radius: number;
	/** Inferred. */
	readonly isHollow: boolean;
	/** px of paper around it, which cuts it out of the lines that it lies on. */
	readonly casing: number;
}

/** Share of the radius that the outline of a hollow mark takes. */
const RIM = 0.32;

/** A document's sign, as the charts of the page draw it. */
export function placeMark(
	paint: Paint,
	{ shape, colour }: DocumentSign,
	{ x, y, radius, isHollow, casing }: MarkPlace,
): PlacedPath[] {
	const ink = `#${hexOf(paint, `doc-${colour}`)}`;
	const paper = `#${hexOf(paint, 'paper')}`;
	const d = signPath(shape, { x, y, radius });
	const cut: PlacedPath[] =
		casing > 0
			? [{ kind: 'path', d, fill: paper, stroke: { colour: paper, width: 2 * casing } }]
			: [];
	if (!isHollow) return [...cut, { kind: 'path', d, fill: ink, stroke: null }];
	// The stroke lies half outside its path: a smaller path keeps a hollow mark as large as a solid one.
	const inner = signPath(shape, { x, y, radius: radius * 0.9 });
	return [
		...cut,
		{ kind: 'path', d: inner, fill: paper, stroke: { colour: ink, width: round(RIM * radius) } },
	];
}
