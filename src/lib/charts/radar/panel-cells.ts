import { round } from '../signs';
import type { RadarLayout, RadarOutline } from './layout';
import { boxAround, joinBoxes, ringAround } from './box';
import type { PlacedCell } from './cells';
import { placeRim, RIM_HEIGHT } from './rim';
import { pointAt, type Point } from './wheel';

/** Marks shrink with the wheel, so that those on the hub stay apart. */
const MARK = { smallest: 3.2, largest: 5, small: 56, large: 112 };
/** Air between a mark or a sign of absence and the ring that shows it as selected. */
const RING_AIR = { mark: 4, sign: 3.5 };
/** The focus ring stands clear of that ring; around an absence it holds the number, too. */
const FOCUS_AIR = { mark: 8, absence: 4.5 };

/** One document on one axis of its own wheel. */
export interface PanelCell extends PlacedCell {
	/** The axis number, at the middle of its baseline. */
	readonly number: Point & { readonly text: string };
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
		const diameter = 2 * markRadius;
		const box = mark
			? boxAround(mark, { width: diameter, height: diameter })
			: (rim.sign?.box ?? rim.box);
		return {
			dimension: spoke.dimension,
			mark: mark ? { ...mark, radius: markRadius } : null,
			isSilent: outline.states[i] === 'silent',
			at: mark ? { x: mark.x, y: mark.y } : (rim.sign?.at ?? rim.at),
			ring: ringAround(box, mark ? RING_AIR.mark : RING_AIR.sign),
			focus: mark
				? ringAround(box, FOCUS_AIR.mark)
				: ringAround(joinBoxes(box, rim.box), FOCUS_AIR.absence),
			number: { ...rim.at, text: String(spoke.number) },
			sector: traceSector(spoke.angle, {
				half: Math.PI / radar.spokes.length,
				radius: radar.radius + RIM_HEIGHT,
			}),
		};
	});
}

export function markRadiusOf(radius: number): number {
	const share = (radius - MARK.small) / (MARK.large - MARK.small);
	const clamped = Math.min(1, Math.max(0, share));
	return round(MARK.smallest + clamped * (MARK.largest - MARK.smallest));
}

function traceSector(angle: number, { half, radius }: { half: number; radius: number }): string {
	const [from, to] = [pointAt(angle - half, radius), pointAt(angle + half, radius)];
	return `M0 0L${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}Z`;
}
