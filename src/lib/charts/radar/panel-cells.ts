import type { Id } from '../../model/dataset';
import { round } from '../signs';
import type { RadarLayout, RadarMark, RadarOutline } from './layout';
import { placeRim, RIM_HEIGHT, type RimLabel } from './rim';
import { pointAt, type Point } from './wheel';

/** Marks shrink with the wheel, so that those on the hub stay apart. */
const MARK = { smallest: 3.2, largest: 5, small: 56, large: 112 };
/** Air between a mark and the ring around it. */
const RING_AIR = 4;
const ABSENCE_RING = 9;

/** One document on one axis. */
export interface PanelCell {
	readonly dimension: Id;
	/** `null` where the document is silent or not coded. */
	readonly mark: (RadarMark & { readonly radius: number }) | null;
	/** Where its sign stands: the mark, or the sign of absence outside the ring. */
	readonly at: Point;
	/** Radius of the ring that shows it as selected. */
	readonly ring: number;
	readonly rim: RimLabel;
	/** What a pointer may hit: a slice of the wheel, its number included. Slices never overlap. */
	readonly sector: string;
}

/** Places the cells of one document's wheel, in the order of the spokes. */
export function placePanelCells(radar: RadarLayout, outline: RadarOutline): PanelCell[] {
	const marks = new Map(outline.marks.map((mark) => [mark.dimension, mark]));
	const markRadius = markRadiusOf(radar.radius);
	return radar.spokes.map((spoke, i) => {
		const rim = placeRim(spoke, outline.states[i] ?? 'uncoded', radar.radius);
		const mark = marks.get(spoke.dimension);
		return {
			dimension: spoke.dimension,
			mark: mark ? { ...mark, radius: markRadius } : null,
			at: mark ? { x: mark.x, y: mark.y } : (rim.sign ?? rim.at),
			ring: mark ? round(markRadius + RING_AIR) : ABSENCE_RING,
			rim,
			sector: traceSector(spoke.angle, {
				half: Math.PI / radar.spokes.length,
				radius: radar.radius + RIM_HEIGHT,
			}),
		};
	});
}

function markRadiusOf(radius: number): number {
	const share = (radius - MARK.small) / (MARK.large - MARK.small);
	const clamped = Math.min(1, Math.max(0, share));
	return round(MARK.smallest + clamped * (MARK.largest - MARK.smallest));
}

function traceSector(angle: number, { half, radius }: { half: number; radius: number }): string {
	const [from, to] = [pointAt(angle - half, radius), pointAt(angle + half, radius)];
	return `M0 0L${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}Z`;
}
