import { signPath, type DocumentSign } from '../../../charts/signs';
import type { Colour } from '../paint';
import type { Outline, PathShape } from '../shape/shape';

interface SignPlace {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Instead of the document's own colour. */
	readonly colour?: Colour;
}

/** A document's sign around (x, y), the same outline as on the page. */
export function signShape(
	{ shape, colour }: DocumentSign,
	{ x, y, radius, colour: other }: SignPlace,
): PathShape {
	const common = {
		kind: 'path',
		name: 'Sign',
		fill: other ?? `doc-${colour}`,
		stroke: null,
	} as const;
	if (shape === 'circle')
		return {
			...common,
			outline: 'ellipse',
			box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
		};
	const outline = { points: pointsOf(signPath(shape, { x, y, radius })), isClosed: true };
	return { ...common, ...outlined([outline]) };
}

/** The points of a path of straight lines: `M0 0L1 0L1 1Z`. */
function pointsOf(path: string): { x: number; y: number }[] {
	return path
		.replace(/^M|Z$/g, '')
		.split('L')
		.map((pair) => {
			const [x = 0, y = 0] = pair.split(' ').map(Number);
			return { x, y };
		});
}

/** Outlines with the box around them, at least a pixel each way: a box without height cannot be scaled. */
export function outlined(outline: readonly Outline[]): Pick<PathShape, 'outline' | 'box'> {
	const points = outline.flatMap((each) => each.points);
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const x = Math.min(...xs);
	const y = Math.min(...ys);
	return {
		outline,
		box: {
			x,
			y,
			width: Math.max(1, Math.max(...xs) - x),
			height: Math.max(1, Math.max(...ys) - y),
		},
	};
}
