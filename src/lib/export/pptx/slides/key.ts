import { rampStep } from '../../../charts/palette';
import { textWidth } from '../../../charts/text';
import { formatScore } from '../../../i18n/numbers';
import type { Scale, Score } from '../../../model/dataset';
import { scalePoints } from '../../../model/scale';
import { m } from '../../../paraglide/messages';
import type { Colour } from '../paint';
import type { AreaFill, PathShape, Shape } from '../shape/shape';
import { lineHeight, styleOf } from '../text';
import { label, linesShape } from './lines';
import { silenceShape, TURNED_WIDTH, turnedShape } from './signs';

/** A sign that a slide uses and has to word. */
export type KeyEntry = 'hollow' | 'range' | 'turned' | 'silent' | 'gap' | 'reading';

export const KEY_HEIGHT = 56;
const SIZE = 22;
const GAP = 56;

const WORDS: Readonly<Record<KeyEntry, () => string>> = {
	hollow: m.slide_key_hollow,
	range: m.slide_key_range,
	turned: m.slide_key_turned,
	silent: m.slide_key_silent,
	gap: m.slide_key_gap,
	reading: m.slide_key_reading,
};

/** The worded signs on one line, centred on y; on more lines upwards where they are too long. */
export function keyShapes(
	entries: readonly KeyEntry[],
	{ x, y, width }: { x: number; y: number; width: number },
	scale: Scale,
): Shape[] {
	let left = x;
	return entries.flatMap((entry) => {
		const sign = signOf(entry, { x: left, y, scale });
		const text = WORDS[entry]();
		const textX = left + sign.width + 12;
		const room = Math.min(textWidth(text, styleOf({ size: SIZE })) * 1.08, x + width - textX);
		left = textX + room + GAP;
		return [
			...sign.shapes,
			label(
				'Key',
				{ text, size: SIZE, colour: 'ink2' },
				{ x: textX, baseline: y + SIZE * 0.36, width: Math.max(40, room), align: 'l' },
			),
		];
	});
}

interface SignPlace {
	readonly x: number;
	readonly y: number;
	readonly scale: Scale;
}

function signOf(entry: KeyEntry, { x, y, scale }: SignPlace): { width: number; shapes: Shape[] } {
	switch (entry) {
		case 'hollow':
			return { width: 20, shapes: [ring(x, y)] };
		case 'range':
			return {
				width: 60,
				shapes: linesShape(
					'Range',
					[
						[x, y, x + 60, y],
						[x, y - 8, x, y + 8],
						[x + 60, y - 8, x + 60, y + 8],
					],
					{ colour: 'ink3', width: 4 },
				),
			};
		case 'turned':
			return { width: TURNED_WIDTH, shapes: [turnedShape(x, y)] };
		case 'silent':
			return { width: 56, shapes: [cellShape({ x, y, width: 56 }, SILENT)] };
		case 'gap':
			return { width: 26, shapes: [silenceShape(x + 13, y, 'ink2')] };
		case 'reading': {
			const points = scalePoints(scale);
			const shown = scoreLook(scale, scale.max);
			const other = scoreLook(scale, points.at(-2) ?? scale.min);
			const strip = { x: x + 54, y, width: 38 };
			return {
				width: 92,
				shapes: [cellShape({ x, y, width: 52 }, shown), cellShape(strip, other)],
			};
		}
	}
}

function ring(x: number, y: number): PathShape {
	return {
		kind: 'path',
		name: 'Inferred',
		outline: 'ellipse',
		box: { x: x + 1.75, y: y - 8.25, width: 16.5, height: 16.5 },
		fill: null,
		stroke: { colour: 'ink2', width: 3.5 },
	};
}

interface CellLook {
	readonly text: string;
	readonly fill: AreaFill;
	readonly colour: Colour;
}

const SILENT: CellLook = { text: '…', fill: 'hatched', colour: 'ink2' };

function scoreLook(scale: Scale, score: Score): CellLook {
	const step = rampStep(scale, score);
	const text = formatScore(scale, score);
	return { text, fill: `score-${step}`, colour: `score-text-${step}` };
}

/** A cell of the heatmap, as a sample. */
function cellShape(
	{ x, y, width }: { x: number; y: number; width: number },
	{ text, fill, colour }: CellLook,
): Shape {
	const height = lineHeight(20) + 4;
	return {
		kind: 'text',
		name: 'Sample',
		anchor: 'ctr',
		fill,
		box: { x, y: y - height / 2, width, height },
		paragraphs: [{ align: 'ctr', runs: [{ text, size: 20, bold: true, colour }] }],
	};
}
