import { extent } from 'd3-array';
import type { DocumentMap } from '../../analysis/document-map';
import { formatMean } from '../../i18n/numbers';
import { wordFit, wordLeftOut } from '../../i18n/similarity';
import type { SourceDocument } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { captionStyle } from '../caption';
import type { Box, PlacedText, Point } from '../placed';
import { round } from '../signs';
import { textWidth, wrapText, type TextStyle } from '../text';
import { MARK_RADIUS, placeNames, type MapName } from './names';

export interface MapMark extends Point {
	readonly document: SourceDocument;
	/** Smaller for each document that lies on the same spot before it, so that both are seen. */
	readonly radius: number;
	readonly name: MapName;
}

export interface MapTie {
	readonly key: string;
	readonly from: Point;
	readonly to: Point;
	/** The distance itself, in steps; `null` where there are too many to letter. */
	readonly label: PlacedText | null;
}

export interface MapLayout {
	readonly height: number;
	readonly marks: readonly MapMark[];
	readonly ties: readonly MapTie[];
	/** A line as long as one step of distance; `null` where all lie on one spot. */
	readonly step: { readonly x1: number; readonly x2: number; readonly y: number } | null;
	/** How well the plane shows the distances, and who is not on it. */
	readonly notes: readonly PlacedText[];
}

const NAME: TextStyle = { size: 13, weight: 500 };
const LINE = 17;
/** Room above and below the outermost marks. */
const AIR = 44;
const HIGHEST = 560;
/** px of one step of the scale at most: a map of near neighbours is not blown up. */
const LONGEST_STEP = 300;
/** More ties than these are drawn without their distance. */
const LETTERED_TIES = 16;
/** px; a shorter tie has no room for it between its marks. */
const LETTERED_FROM = 44;
/** Marks that lie closer than this are one spot. */
const SAME_SPOT = 1;

/**
 * Places a map: a mark per document, the distances true to one measure in all directions.
 *
 * In     `width` in px.
 * Out    px from the top left corner, y down.
 * Rules  Marks never move; names stand beside their mark where there is room, else farther off with a
 *        line to it.
 */
export function layoutMap(matrix: Matrix, map: DocumentMap, width: number): MapLayout {
	const toPx = fit(map, matrix, width);
	const spots = map.points.flatMap(({ document: id, x, y }) => {
		const document = matrix.documents.find((each) => each.id === id);
		return document ? [{ document, ...toPx.place(x, y) }] : [];
	});
	const at = new Map(spots.map(({ document, x, y }) => [document.id, { x, y }]));
	const isLettered = map.ties.length <= LETTERED_TIES;
	const ties = map.ties.flatMap(({ a, b, distance }): MapTie[] => {
		const [from, to] = [at.get(a), at.get(b)];
		if (!from || !to) return [];
		const isLong = Math.hypot(to.x - from.x, to.y - from.y) >= LETTERED_FROM;
		const label = {
			text: formatMean(matrix.scale, distance ?? 0),
			x: round((from.x + to.x) / 2),
			y: round((from.y + to.y) / 2 + 4),
		};
		return [{ key: `${a}.${b}`, from, to, label: isLettered && isLong ? label : null }];
	});
	const names = placeNames(
		spots.map(({ document, x, y }) => ({ text: document.label, x, y })),
		{
			style: NAME,
			room: { x: 0, y: 0, width, height: toPx.height },
			taken: ties.flatMap(({ from, to, label }) => [
				...boxesAlong(from, to),
				...(label ? [boxOf(label)] : []),
			]),
		},
	);
	const marks = spots.flatMap((spot, i): MapMark[] => {
		const name = names[i];
		const before = spots.slice(0, i).filter((other) => isSameSpot(other, spot)).length;
		return name ? [{ ...spot, radius: Math.max(2.5, MARK_RADIUS - 2.2 * before), name }] : [];
	});
	const stepY = toPx.height + 22;
	const step = toPx.step === null ? null : { x1: 1, x2: round(1 + toPx.step), y: stepY };
	const notes = placeNotes(matrix, map, { top: stepY + (step ? 30 : 0), width });
	return {
		height: Math.ceil((notes.at(-1)?.y ?? stepY) + 8),
		marks: marks.toSorted((a, b) => b.radius - a.radius),
		ties,
		step,
		notes,
	};
}

function fit({ points }: DocumentMap, { scale, documents }: Matrix, width: number) {
	const longest = Math.max(0, ...documents.map(({ label }) => textWidth(label, NAME)));
	const side = Math.min(longest + 20, width * 0.24);
	const [left = 0, right = 0] = extent(points, ({ x }) => x);
	const [bottom = 0, top = 0] = extent(points, ({ y }) => y);
	const spans = [(width - 2 * side) / (right - left), (HIGHEST - 2 * AIR) / (top - bottom)];
	const measure = Math.min(...spans, LONGEST_STEP / scale.step);
	const height = round((top - bottom) * measure + 2 * AIR);
	const isOneSpot = left === right && bottom === top;
	return {
		height,
		step: isOneSpot ? null : measure * scale.step,
		place: (x: number, y: number): Point => ({
			x: round(width / 2 + (x - (left + right) / 2) * measure),
			y: round(height / 2 - (y - (top + bottom) / 2) * measure),
		}),
	};
}

function isSameSpot(a: Point, b: Point): boolean {
	return Math.hypot(a.x - b.x, a.y - b.y) < SAME_SPOT;
}

function boxOf({ text, x, y }: PlacedText): Box {
	const width = textWidth(text, captionStyle()) + 4;
	return { x: x - width / 2, y: y - 12, width, height: 16 };
}

/** Small boxes that cover a line: a name on it could not be read. */
function boxesAlong(from: Point, to: Point): Box[] {
	const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
	return Array.from({ length: count + 1 }, (_, i) => ({
		x: from.x + ((to.x - from.x) * i) / count - 2,
		y: from.y + ((to.y - from.y) * i) / count - 2,
		width: 4,
		height: 4,
	}));
}

function placeNotes(
	matrix: Matrix,
	map: DocumentMap,
	{ top, width }: { top: number; width: number },
): PlacedText[] {
	return [wordFit(map), wordLeftOut(matrix, map.leftOut)]
		.filter((note) => note !== '')
		.flatMap((note) => wrapText(note, captionStyle(), Math.min(width, 720)))
		.map((text, i) => ({ text, x: 0, y: top + i * LINE }));
}
