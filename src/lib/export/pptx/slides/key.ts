import { rampStep } from '../../../charts/palette';
import { formatScore } from '../../../i18n/numbers';
import type { Scale, Score } from '../../../model/dataset';
import { scalePoints } from '../../../model/scale';
import { m } from '../../../paraglide/messages';
import type { Colour } from '../paint';
import type { AreaFill, PathShape, Shape } from '../shape/shape';
import { lineHeight, wideWidth } from '../text';
import { label, linesShape } from './lines';
import { silenceShape, TURNED_WIDTH, turnedShape } from './signs';

/** A sign that a slide uses and has to word. */
export type KeyEntry = 'hollow' | 'range' | 'turned' | 'silent' | 'gap' | 'reading';

/** Of a line of signs; of each further one. */
export const KEY_LINE = 56;
const NEXT_LINE = 36;
const SIZE = 22;
const GAP = 28;
const SIGN_GAP = 12;

const WORDS: Readonly<Record<KeyEntry, () => string>> = {
	hollow: m.slide_key_hollow,
	range: m.slide_key_range,
	turned: m.slide_key_turned,
	silent: m.slide_key_silent,
	gap: m.slide_key_gap,
	reading: m.slide_key_reading,
};

/** Of the worded signs in a room so wide; 0 without any. */
export function keyHeight(entries: readonly KeyEntry[], width: number): number {
	if (entries.length === 0) return 0;
	const lines = placeEntries(entries, width).map(({ line }) => line);
	return KEY_LINE + Math.max(...lines) * NEXT_LINE;
}

/** The worded signs on one line, centred on y; on more lines below it where they are too long. */
export function keyShapes(
	entries: readonly KeyEntry[],
	{ x, y, width }: { x: number; y: number; width: number },
	scale: Scale,
): Shape[] {
	return placeEntries(entries, width).flatMap(({ entry, text, left, line, room }) => {
		const middle = y + line * NEXT_LINE;
		const size = Math.min(SIZE, (SIZE * room) / wideWidth({ text, size: SIZE }));
		return [
			...signOf(entry, { x: x + left, y: middle, scale }),
			label(
				'Key',
				{ text, size, colour: 'ink2' },
				{
					x: x + left + SIGN_WIDTHS[entry] + SIGN_GAP,
					baseline: middle + size * 0.36,
					width: room,
					align: 'l',
				},
			),
		];
	});
}

interface PlacedEntry {
	readonly entry: KeyEntry;
	readonly text: string;
	/** px from the left end of the lines. */
	readonly left: number;
	/** From 0. */
	readonly line: number;
	/** Of the text, px. */
	readonly room: number;
}

function placeEntries(entries: readonly KeyEntry[], width: number): PlacedEntry[] {
	let [left, line] = [0, 0];
	return entries.map((entry) => {
		const text = WORDS[entry]();
		const sign = SIGN_WIDTHS[entry] + SIGN_GAP;
		const room = Math.min(Math.ceil(wideWidth({ text, size: SIZE })), width - sign);
		if (left + sign + room > width) [left, line] = [0, line + 1];
		const placed = { entry, text, left, line, room };
		left += sign + room + GAP;
		return placed;
	});
}

const SIGN_WIDTHS: Readonly<Record<KeyEntry, number>> = {
	hollow: 20,
	range: 60,
	turned: TURNED_WIDTH,
	silent: 56,
	gap: 26,
	reading: 92,
};

interface SignPlace {
	readonly x: number;
	readonly y: number;
	readonly scale: Scale;
}

function signOf(entry: KeyEntry, { x, y, scale }: SignPlace): Shape[] {
	switch (entry) {
		case 'hollow':
			return [ring(x, y)];
		case 'range':
			return linesShape(
				'Range',
				[
					[x, y, x + 60, y],
					[x, y - 8, x, y + 8],
					[x + 60, y - 8, x + 60, y + 8],
				],
				{ colour: 'ink3', width: 4 },
			);
		case 'turned':
			return [turnedShape(x, y)];
		case 'silent':
			return [cellShape({ x, y, width: 56 }, SILENT)];
		case 'gap':
			return [silenceShape(x + 13, y, 'ink2')];
		case 'reading': {
			const points = scalePoints(scale);
			const shown = scoreLook(scale, scale.max);
			const other = scoreLook(scale, points.at(-2) ?? scale.min);
			const strip = { x: x + 54, y, width: 38 };
			return [cellShape({ x, y, width: 52 }, shown), cellShape(strip, other)];
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
