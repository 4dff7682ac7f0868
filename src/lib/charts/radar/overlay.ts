import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { round } from '../signs';
import { boxAround, ringAround } from './box';
import type { PlacedCell } from './cells';
import { layoutFoot } from './foot';
import { layoutHead, type PanelHead, type TextLine } from './head';
import { letterRings, type ScaleLetter } from './key';
import { layoutRadar, type RadarLayout, type RadarMark, type RadarOutline } from './layout';
import type { RadarOptions } from './grid';
import { layoutNames, type AxisNames } from './names';
import { markRadiusOf } from './panel-cells';
import { axesOf, pointAt, type Point } from './wheel';

/** More outlines than this over each other cannot be told apart. */
export const MAX_OVERLAID = 3;

/** Widest first, so that of coinciding lines each keeps an edge in sight. */
const LINE_WIDTHS = [4, 2.25, 1.75];
/** By how much a mark is larger than the one that lies on it, as a share of the smallest. */
const NEST = 0.8;
const RING_AIR = 4;
const FOCUS_AIR = 8;
/** Half of 24 px, the least that a finger hits. */
const REACH = 12;
/** Signs of silence stand outside the ring, one further out than the other. */
const ABSENCE = { first: 8, pitch: 8, width: 12, height: 4 };
const NAME_AIR = 13;
/** Beside the wheel, for the names of the axes. */
const NAME_ROOM = { least: 92, most: 150 };
const LARGEST = 200;
const SMALLEST = 48;
const WORDS = { width: 220, gap: 32, pitch: 20, from: 720 };

/** One document on one axis of the shared wheel. */
export interface OverlayCell extends PlacedCell {
	/** Radius of what a pointer may hit; a mark that lies on another leaves that one's edge free. */
	readonly reach: number;
}

/** One document's outline, and its name in the words beside. */
export interface Overlaid {
	readonly outline: RadarOutline;
	readonly lineWidth: number;
	readonly cells: readonly OverlayCell[];
	readonly head: PanelHead;
	/** Where the head's middle and top stand. */
	readonly at: Point;
}

export interface RadarOverlay extends Point {
	readonly width: number;
	readonly height: number;
	readonly radar: RadarLayout;
	readonly names: AxisNames;
	readonly letters: readonly ScaleLetter[];
	/** In drawing order. */
	readonly documents: readonly Overlaid[];
	readonly foot: readonly TextLine[];
}

/**
 * Lays up to three documents over each other on one wheel with named axes.
 *
 * Out    the wheel's centre, all else on the wheel counted from there; names of the documents beside
 *        it from 720 px, else below it.
 * Rules  Coinciding lines are cased, widest first, and coinciding marks nested, largest first, so
 *        that nothing hides. A document's silences stand outside the ring.
 * Throws RangeError below three dimensions.
 */
export function layoutOverlay(
	matrix: Matrix,
	{ width, notes, foot: leftOut }: RadarOptions,
): RadarOverlay {
	const shown = { ...matrix, documents: matrix.documents.slice(0, MAX_OVERLAID) };
	const isBeside = width >= WORDS.from;
	const half = (isBeside ? width - WORDS.width - WORDS.gap : width) / 2;
	const nameRoom = Math.max(NAME_ROOM.least, Math.min(NAME_ROOM.most, half * 0.4));
	const air = NAME_AIR + ABSENCE.pitch * mostAbsent(layoutRadar(shown, LARGEST).outlines);
	const radius = Math.floor(Math.max(SMALLEST, Math.min(LARGEST, half - nameRoom - air)));
	const radar = layoutRadar(shown, radius);
	const names = layoutNames(axesOf(shown), { radius, half, air });
	const wheelHeight = names.bottom - names.top;
	const heads = radar.outlines.map(({ document, label }) =>
		layoutHead(label, notes.get(document) ?? '', isBeside ? WORDS.width : width),
	);
	const wordsHeight = heads.reduce((sum, { height }) => sum + height + WORDS.pitch, -WORDS.pitch);
	let top = isBeside ? Math.max(0, (wheelHeight - wordsHeight) / 2) : wheelHeight + WORDS.pitch;
	const left = isBeside ? width - WORDS.width : 0;
	const bottom = isBeside
		? Math.max(wheelHeight, wordsHeight)
		: wheelHeight + WORDS.pitch + wordsHeight;
	const foot = layoutFoot(leftOut, { width, top: bottom });
	return {
		width,
		height: foot.bottom,
		foot: foot.lines,
		x: round(half),
		y: round(-names.top),
		radar,
		names,
		letters: letterRings(radar),
		documents: radar.outlines.flatMap((outline, i) => {
			const head = heads[i];
			if (!head) return [];
			// Heads are centred on x = 0; here their signs stand in one column.
			const at = { x: round(left + head.sign.radius + 1 - head.sign.x), y: round(top) };
			top += head.height + WORDS.pitch;
			return [
				{ outline, lineWidth: LINE_WIDTHS[i] ?? 1.75, cells: placeCells(radar, i), head, at },
			];
		}),
	};
}

/** The most documents without a score on any one axis. */
function mostAbsent(outlines: readonly RadarOutline[]): number {
	const axes = outlines[0]?.states.length ?? 0;
	const counts = Array.from(
		{ length: axes },
		(_, axis) => outlines.filter(({ states }) => states[axis] !== 'scored').length,
	);
	return Math.max(0, ...counts);
}

function placeCells({ spokes, outlines, radius }: RadarLayout, index: number): OverlayCell[] {
	const outline = outlines[index];
	if (!outline) return [];
	const smallest = markRadiusOf(radius);
	const below = outlines.slice(0, index);
	const above = outlines.slice(index + 1);
	return spokes.map(({ dimension, angle }, axis): OverlayCell => {
		const mark = markOn(outline, dimension);
		const isSilent = outline.states[axis] === 'silent';
		if (!mark) {
			const nearer = below.filter(({ states }) => states[axis] !== 'scored').length;
			const at = pointAt(angle, radius + ABSENCE.first + nearer * ABSENCE.pitch);
			const box = boxAround(at, ABSENCE);
			const rings = { ring: ringAround(box, RING_AIR), focus: ringAround(box, FOCUS_AIR) };
			return { dimension, mark: null, isSilent, at, reach: ABSENCE.pitch / 2, ...rings };
		}
		const coincides = (other: RadarOutline) => markOn(other, dimension)?.score === mark.score;
		const size = smallest * (1 + NEST * above.filter(coincides).length);
		const box = boxAround(mark, { width: 2 * size, height: 2 * size });
		return {
			dimension,
			mark: { ...mark, radius: round(size) },
			isSilent,
			at: { x: mark.x, y: mark.y },
			reach: below.some(coincides) ? round(size + 1) : REACH,
			ring: ringAround(box, RING_AIR),
			focus: ringAround(box, FOCUS_AIR),
		};
	});
}

function markOn({ marks }: RadarOutline, dimension: Id): RadarMark | undefined {
	return marks.find((mark) => mark.dimension === dimension);
}
