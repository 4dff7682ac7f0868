import { round } from '../signs';
import type { Point } from './wheel';

export interface Box extends Point {
	readonly width: number;
	readonly height: number;
}

/** A box with rounded ends: a circle where it is as wide as high. */
export interface Ring extends Box {
	readonly rx: number;
}

export function boxAround(
	{ x, y }: Point,
	{ width, height }: { width: number; height: number },
): Box {
	return { x: round(x - width / 2), y: round(y - height / 2), width, height };
}

/** The ring that shows what a box holds as selected or, further out, as focused. */
export function ringAround(box: Box, air: number): Ring {
	const width = round(box.width + 2 * air);
	const height = round(box.height + 2 * air);
	return {
		x: round(box.x - air),
		y: round(box.y - air),
		width,
		height,
		rx: round(Math.min(width, height) / 2),
	};
}

export function joinBoxes(a: Box, b: Box): Box {
	const x = Math.min(a.x, b.x);
	const y = Math.min(a.y, b.y);
	return {
		x,
		y,
		width: round(Math.max(a.x + a.width, b.x + b.width) - x),
		height: round(Math.max(a.y + a.height, b.y + b.height) - y),
	};
}
