import type { Colour } from '../paint';
import type { PathShape, Outline } from '../shape/shape';
import { outlined } from './sign-shape';

/** Width of the sign of a turned scale, in px. */
export const TURNED_WIDTH = 28;

/** Two opposed arrows from x on, centred on y: the high end speaks against closer ties. */
export function turnedShape(x: number, y: number): PathShape {
	const at = (dx: number, dy: number) => ({ x: x + 2 * dx, y: y + 2 * dy });
	const open = (points: Outline['points']): Outline => ({ points, isClosed: false });
	return {
		kind: 'path',
		name: 'Turned scale',
		fill: null,
		stroke: { colour: 'ink3', width: 2.4 },
		...outlined([
			open([at(1, -2.2), at(11.5, -2.2)]),
			open([at(8.5, -4.8), at(11.5, -2.2)]),
			open([at(13, 2.2), at(2.5, 2.2)]),
			open([at(5.5, 4.8), at(2.5, 2.2)]),
		]),
	};
}

/** Three dots around (x, y), one shape: silent. */
export function silenceShape(x: number, y: number, colour: Colour): PathShape {
	return {
		kind: 'path',
		name: 'Silent',
		fill: colour,
		stroke: null,
		...outlined([-9.6, 0, 9.6].map((dx) => dot(x + dx, y, 3))),
	};
}

/** A circle as a polygon of 24 sides: at 3 px nobody tells them apart. */
function dot(x: number, y: number, radius: number): Outline {
	const points = Array.from({ length: 24 }, (_, i) => {
		const angle = (i * Math.PI) / 12;
		return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
	});
	return { points, isClosed: true };
}
