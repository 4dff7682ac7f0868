import type { Id, Scale, Score, SourceDocument } from '../../model/dataset';
import { cellAt, type Cell, type CellState, type Matrix } from '../../model/matrix';
import { readingRange } from '../readings';
import { documentSign, round, type DocumentSign } from '../signs';
import { angleOf, axesOf, layoutWheel, pointAt, radiusOf, type Point, type Wheel } from './wheel';

/** A score on its spoke. */
export interface RadarMark extends Point {
	readonly dimension: Id;
	readonly score: Score;
	/** Inferred (confidence 1): drawn hollow. */
	readonly hollow: boolean;
	/** Alone between two silences, so that no line leads to it. */
	readonly lone: boolean;
}

/** Where the readings of one cell lie on its spoke: a line with a tick at either end. */
export interface RadarRange {
	readonly dimension: Id;
	readonly path: string;
}

export interface RadarOutline {
	readonly document: Id;
	readonly label: string;
	readonly sign: DocumentSign;
	/** One open line per run of scores, or one closed line; '' where no two neighbours speak. */
	readonly path: string;
	/** False where the document is silent or not coded on an axis. */
	readonly closed: boolean;
	readonly marks: readonly RadarMark[];
	/** What each spoke holds, in the order of the spokes. */
	readonly states: readonly CellState[];
	readonly ranges: readonly RadarRange[];
}

export interface RadarLayout extends Wheel {
	readonly outlines: readonly RadarOutline[];
}

/**
 * Places a radar: a ring per score, a spoke per dimension, an outline per document.
 *
 * In     `matrix` with three dimensions or more, in drawing order; `radius` of the rim in px.
 * Out    px from the centre, y down; first spoke at twelve o'clock, then clockwise; only the first
 *        thirteen dimensions have a spoke.
 * Rules  The low pole lies at 0.28 of the radius, so that a text that rejects everything keeps a
 *        shape. A silence breaks the outline: bridging it would draw a stance nobody took.
 * Throws RangeError below three dimensions.
 */
export function layoutRadar(matrix: Matrix, radius: number): RadarLayout {
	const wheel = layoutWheel(matrix, radius);
	const outlines = matrix.documents.map((document) => placeOutline(matrix, document, radius));
	return { ...wheel, outlines };
}

function placeOutline(matrix: Matrix, document: SourceDocument, radius: number): RadarOutline {
	const cells = axesOf(matrix).map(({ id }) => cellAt(matrix, document.id, id));
	const points = cells.map((cell, i) => {
		if (cell.score === null) return null;
		return pointAt(angleOf(i, cells.length), radiusOf(matrix.scale, cell.score, radius));
	});
	const closed = points.every((point) => point !== null);
	return {
		document: document.id,
		label: document.label,
		sign: documentSign(document.position),
		path: tracePath(points, closed),
		closed,
		marks: cells.flatMap((cell, i) => placeMark(cell, i, points)),
		states: cells.map(({ state }) => state),
		ranges: cells.flatMap((cell, i) =>
			placeRange(cell, { scale: matrix.scale, radius, angle: angleOf(i, cells.length) }),
		),
	};
}

type MaybePoint = Point | null;

function placeMark(cell: Cell, index: number, points: readonly MaybePoint[]): RadarMark[] {
	const point = points[index];
	if (cell.score === null || !point) return [];
	return [
		{
			...point,
			dimension: cell.dimension,
			score: cell.score,
			hollow: cell.confidence === 1,
			lone: points.at(index - 1) === null && points[(index + 1) % points.length] === null,
		},
	];
}

/** An open line per run of two points or more; only an outline without a gap closes. */
function tracePath(points: readonly MaybePoint[], closed: boolean): string {
	if (closed) return `${tracePoints(points.filter(isPoint))}Z`;
	const gap = points.indexOf(null);
	const runs: Point[][] = [[]];
	for (const point of [...points.slice(gap + 1), ...points.slice(0, gap)]) {
		if (point) runs.at(-1)?.push(point);
		else runs.push([]);
	}
	return runs
		.filter((run) => run.length > 1)
		.map(tracePoints)
		.join('');
}

function isPoint(point: MaybePoint): point is Point {
	return point !== null;
}

function tracePoints(points: readonly Point[]): string {
	return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

/** Half the length of a tick in px. */
const TICK = 3.5;

/** The extent of the readings along the spoke; equal ones draw nothing. */
function placeRange(
	cell: Cell,
	{ scale, radius, angle }: { scale: Scale; radius: number; angle: number },
): RadarRange[] {
	const range = readingRange(cell);
	if (!range) return [];
	const ends = [range.min, range.max].map((score) => {
		const distance = radiusOf(scale, score, radius);
		const { x, y } = pointAt(angle, distance);
		const cap = pointAt(angle + Math.PI / 2, TICK);
		const left = `${round(x - cap.x)} ${round(y - cap.y)}`;
		return { at: `${x} ${y}`, tick: `M${left}L${round(x + cap.x)} ${round(y + cap.y)}` };
	});
	const line = `M${ends.map(({ at }) => at).join('L')}`;
	return [{ dimension: cell.dimension, path: line + ends.map(({ tick }) => tick).join('') }];
}
