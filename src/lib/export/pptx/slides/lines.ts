import type { Colour } from '../paint';
import type { Outline, PathShape, TextShape } from '../shape/shape';
import type { Paragraph } from '../text';
import { ascent, lineHeight, type Run } from '../text';
import { outlined } from './sign-shape';

/** A straight line from (x1, y1) to (x2, y2). */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Lines of one look as one shape; nothing for no lines. */
export function linesShape(
	name: string,
	lines: readonly Line[],
	stroke: { colour: Colour; width: number },
): PathShape[] {
	if (lines.length === 0) return [];
	const outlines = lines.map(([x1, y1, x2, y2]): Outline => ({
		points: [
			{ x: x1, y: y1 },
			{ x: x2, y: y2 },
		],
		isClosed: false,
	}));
	return [{ kind: 'path', name, fill: null, stroke, ...outlined(outlines) }];
}

interface LabelPlace {
	/** Left end, middle or right end, as `align` says. */
	readonly x: number;
	/** Of the first line. */
	readonly baseline: number;
	readonly width: number;
	readonly align: NonNullable<Paragraph['align']>;
	readonly lines?: number;
}

/** A text by its baseline; its lines stay as they are, also where a family runs wider. */
export function label(name: string, run: Run, place: LabelPlace): TextShape {
	const { x, baseline, width, align, lines = 1 } = place;
	return {
		kind: 'text',
		name,
		anchor: 't',
		isBroken: true,
		paragraphs: [{ runs: [run], align }],
		box: {
			x: align === 'l' ? x : align === 'r' ? x - width : x - width / 2,
			y: baseline - ascent(run.size),
			width,
			height: lines * lineHeight(run.size),
		},
	};
}
