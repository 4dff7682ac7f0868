import type { Box, Point } from '../placed';
import { round } from '../signs';
import { shortenText, textWidth, type TextStyle } from '../text';

/** A name at its mark. */
export interface MapName {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** From the mark to a name that found no room beside it. */
	readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Naming {
	readonly style: TextStyle;
	/** Where names may stand. */
	readonly room: Box;
	/** Where something stands already. */
	readonly taken: readonly Box[];
}

export const MARK_RADIUS = 7;
const GAP = MARK_RADIUS + 6;
const HALF_HEIGHT = 9;
/** From the middle of a 13 px text to its baseline. */
const BASELINE = 4.5;
const RINGS_AT_MOST = 40;
/** Turns around the mark, in eighths from the right, clockwise: beside, below and above, then between. */
const SIDES = [0, 4, 2, 6, 1, 3, 5, 7];

/**
 * Finds a place for every name: no two overlap, and none covers a mark.
 *
 * Rules  In the order given, each name takes the first free side of its mark, then rings farther out,
 *        where a line leads to it. A name that finds none (a picture far too small) stands on its right.
 */
export function placeNames(
	marks: readonly (Point & { readonly text: string })[],
	{ style, room, taken }: Naming,
): MapName[] {
	const blocked: Box[] = [...taken, ...marks.map((mark) => around(mark, MARK_RADIUS + 2))];
	return marks.map((mark) => {
		const text = shortenText(mark.text, style, room.width * 0.6);
		const width = textWidth(text, style) + 2;
		const places = Array.from({ length: RINGS_AT_MOST }, (_, ring) =>
			SIDES.map((side) => placeAt(mark, { side, ring, width })),
		).flat();
		const isFree = ({ box }: { box: Box }) =>
			isInside(box, room) && !blocked.some((other) => overlap(box, other));
		const place = places.find(isFree) ?? placeAt(mark, { side: 0, ring: 0, width });
		blocked.push(place.box);
		return { text, ...place.name };
	});
}

function placeAt(
	mark: Point,
	{ side, ring, width }: { side: number; ring: number; width: number },
): { box: Box; name: Omit<MapName, 'text'> } {
	const angle = (side * Math.PI) / 4;
	const [across, down] = [Math.cos(angle), Math.sin(angle)];
	const reach = GAP + ring * 14;
	const x = round(mark.x + across * reach);
	const middle = round(mark.y + down * (reach + (Math.abs(down) > 0.5 ? 3 : 0)));
	const anchor = Math.abs(across) < 0.1 ? 'middle' : across > 0 ? 'start' : 'end';
	const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
	const leader =
		ring === 0
			? null
			: {
					from: {
						x: round(mark.x + across * (MARK_RADIUS + 2)),
						y: round(mark.y + down * (MARK_RADIUS + 2)),
					},
					to: { x: round(x - across * 3), y: round(middle - down * HALF_HEIGHT) },
				};
	return {
		box: { x: left, y: middle - HALF_HEIGHT, width, height: 2 * HALF_HEIGHT },
		name: { x, y: round(middle + BASELINE), anchor, leader },
	};
}

function around({ x, y }: Point, reach: number): Box {
	return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function isInside(box: Box, room: Box): boolean {
	return (
		box.x >= room.x &&
		box.y >= room.y &&
		box.x + box.width <= room.x + room.width &&
		box.y + box.height <= room.y + room.height
	);
}

function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
