import type { Dimension, SourceDocument } from '../../model/dataset';
import { cellAt, cellKey, type Cell, type Matrix } from '../../model/matrix';
import { shareOfScale } from '../../model/scale';
import { NAMES_BESIDE_FROM, numbersEnd, wrapLabel } from '../dimension-label';
import { nameOnTwoLines } from '../names';
import type { Box, PlacedText, Point } from '../placed';
import { readingCounts } from '../readings';
import { documentSign, round, type DocumentSign } from '../signs';
import type { TextStyle } from '../text';
import { themeRuns } from '../themes';

/** What the coders gave for one cell: a dot each, piled up over the score. */
export interface CodersCell extends Box {
	readonly key: string;
	readonly cell: Cell;
	/** Coders part here. */
	readonly isDisputed: boolean;
	/** `null` where nobody gives a score. */
	readonly axis: { readonly x1: number; readonly x2: number; readonly y: number } | null;
	/** A point per dot (no zero length: not all draw that), to be stroked with round caps as wide as `dot`. */
	readonly dots: string;
	/** Under the score, or the silence, that is shown. */
	readonly shown: Point | null;
	readonly silence: (Point & { readonly count: string }) | null;
	readonly uncoded: Point | null;
}

export interface CodersHead {
	readonly id: string;
	readonly sign: DocumentSign & Point;
	readonly size: number;
	readonly lines: readonly PlacedText[];
	/** The numbers of the scale's ends. */
	readonly ends: readonly { readonly score: number; readonly x: number; readonly y: number }[];
}

export interface CodersRow {
	readonly id: string;
	readonly number: PlacedText;
	readonly lines: readonly PlacedText[];
	readonly turned: Point | null;
	readonly band: { readonly y: number; readonly height: number };
}

export interface CodersLayout {
	readonly height: number;
	readonly heads: readonly CodersHead[];
	readonly themes: readonly (PlacedText & { readonly rule: number })[];
	readonly rows: readonly CodersRow[];
	readonly cells: readonly CodersCell[];
	/** px; across. */
	readonly dot: number;
	/** Documents that are drawn; the rest would be too many marks to read. */
	readonly documents: number;
}

const LABEL: TextStyle = { size: 13, weight: 600 };
const LINE = 15;
const GAP = 2;
const NARROWEST_CELL = 64;
const WIDEST_CELL = 180;
const MOST_CELLS = 2000;
/** A pile of dots is no higher than this. */
const PILE = 36;
const PITCH = 7.5;

/**
 * Places every coder's score: dimensions as rows, documents as columns, a small scale in each cell.
 *
 * Rules  Silent readings are no dots: they stand beside the scale, counted. Documents that find no room
 *        side by side go on in a further table below.
 */
export function layoutCoders(matrix: Matrix, width: number): CodersLayout {
	const isWide = width >= NAMES_BESIDE_FROM;
	const documents = matrix.documents.slice(
		0,
		Math.max(1, Math.floor(MOST_CELLS / Math.max(1, matrix.dimensions.length))),
	);
	const x = isWide ? Math.round(Math.min(202, Math.max(176, width * 0.21))) : 0;
	const most = Math.max(1, Math.floor((width - x) / NARROWEST_CELL));
	const count = Math.min(most, documents.length);
	const cellWidth = Math.min(WIDEST_CELL, Math.floor((width - x - GAP * (count - 1)) / count));
	const numberX = numbersEnd(matrix.dimensions, isWide ? 18 : 16);
	const frame: Frame = {
		matrix,
		width,
		isWide,
		x,
		cellWidth,
		numberX,
		labelX: numberX + (isWide ? 8 : 6),
		...pileOf(matrix),
		inset: isWide ? 18 : 12,
		aside: hasPartSilence(matrix) ? 36 : isWide ? 18 : 12,
	};

	const parts: Table[] = [];
	let y = 0;
	for (let from = 0; from < documents.length; from += count) {
		const table = placeTable(frame, documents.slice(from, from + count), y);
		parts.push(table);
		y = table.bottom + 28;
	}
	return {
		height: parts.at(-1)?.bottom ?? 0,
		heads: parts.flatMap(({ heads }) => heads),
		themes: parts.flatMap(({ themes }) => themes),
		rows: parts.flatMap(({ rows }) => rows),
		cells: parts.flatMap(({ cells }) => cells),
		dot: 2 * frame.radius,
		documents: documents.length,
	};
}

interface Frame {
	readonly matrix: Matrix;
	readonly width: number;
	readonly isWide: boolean;
	/** Left edge of the first cell. */
	readonly x: number;
	readonly cellWidth: number;
	readonly numberX: number;
	readonly labelX: number;
	/** Height of the highest pile, distance and radius of its dots. */
	readonly pile: number;
	readonly pitch: number;
	readonly radius: number;
	/** Room left and right of the scale. */
	readonly inset: number;
	readonly aside: number;
}

interface Table extends Pick<CodersLayout, 'heads' | 'themes' | 'rows' | 'cells'> {
	readonly bottom: number;
}

function pileOf({ cells }: Matrix): Pick<Frame, 'pile' | 'pitch' | 'radius'> {
	const highest = [...cells.values()].flatMap(readingCounts).map(({ count }) => count);
	const dots = highest.reduce((most, count) => Math.max(most, count), 1);
	const pitch = Math.min(PITCH, PILE / dots);
	return { pile: dots * pitch, pitch, radius: Math.min(3.2, Math.max(1, pitch * 0.45)) };
}

function hasPartSilence({ cells }: Matrix): boolean {
	return [...cells.values()].some(
		({ readings }) =>
			readings.some(({ score }) => score === null) && readings.some(({ score }) => score !== null),
	);
}

function placeTable(frame: Frame, documents: readonly SourceDocument[], top: number): Table {
	const { matrix } = frame;
	const head = placeHeads(frame, documents, top);
	const themes: (PlacedText & { rule: number })[] = [];
	const rows: CodersRow[] = [];
	const cells: CodersCell[] = [];
	const runs = themeRuns(matrix.dimensions);
	let y = head.bottom;
	for (const { theme, dimensions } of runs ?? [{ theme: '', dimensions: matrix.dimensions }]) {
		if (theme !== '') {
			themes.push({ text: theme, x: 0, y: y + 18, rule: y + 25.5 });
			y += 28;
		}
		for (const dimension of dimensions) {
			const row = placeRow(frame, dimension, y);
			rows.push(row.label);
			documents.forEach((document, column) => {
				const cell = cellAt(matrix, document.id, dimension.id);
				const box = {
					x: frame.x + column * (frame.cellWidth + GAP),
					y: row.cellsY,
					width: frame.cellWidth,
					height: row.height,
				};
				cells.push(placeCell(frame, cell, box));
			});
			y = row.cellsY + row.height + GAP;
		}
		y += 4;
	}
	return { heads: head.heads, themes, rows, cells, bottom: y };
}

function placeHeads(frame: Frame, documents: readonly SourceDocument[], top: number) {
	const { scale } = frame.matrix;
	const { isWide } = frame;
	// In narrow columns the sign stands above the name, which then has all the room.
	const room = isWide ? frame.cellWidth - 24 : frame.cellWidth + GAP;
	const style: TextStyle = { size: isWide ? 13 : 12, weight: 500 };
	const names = documents.map(({ label }) =>
		nameOnTwoLines(label, style, { slot: room, cap: room }),
	);
	const lines = Math.max(...names.map((name) => name.lines.length), 1) + (isWide ? 0 : 1);
	const last = top + lines * LINE;
	const heads = documents.map(({ id, position }, column): CodersHead => {
		const left = frame.x + column * (frame.cellWidth + GAP);
		const name = names[column]?.lines ?? [];
		return {
			id,
			sign: {
				...documentSign(position),
				x: left + (isWide ? 9 : 6),
				y: last - 4 - (isWide ? name.length - 1 : name.length) * LINE,
			},
			size: style.size,
			lines: name.map((text, i) => ({
				text,
				x: left + (isWide ? 20 : 0),
				y: last - (name.length - 1 - i) * LINE,
			})),
			ends: [scale.min, scale.max].map((score) => ({
				score,
				x: scoreX(frame, left, score),
				y: last + 18,
			})),
		};
	});
	return { heads, bottom: last + 22 };
}

function placeRow(frame: Frame, dimension: Dimension, top: number) {
	const { isWide, labelX, numberX, x, width } = frame;
	const { lines, turned } = wrapLabel(dimension, LABEL, (isWide ? x - 10 : width) - labelX);
	const text = lines.length * LINE;
	const scale = frame.pile + 16;
	const height = isWide ? Math.max(scale, text + 8) : scale;
	const first = isWide ? top + height / 2 - text / 2 + 12 : top + 15;
	const cellsY = isWide ? top : top + 6 + text;
	const label: CodersRow = {
		id: dimension.id,
		number: { text: String(dimension.position), x: numberX, y: first },
		lines: lines.map((line, i) => ({ text: line, x: labelX, y: first + i * LINE })),
		turned:
			turned === null
				? null
				: { x: round(labelX + turned), y: first + (lines.length - 1) * LINE - 4.5 },
		band: { y: top, height: cellsY + height - top },
	};
	return { label, cellsY, height };
}

function placeCell(frame: Frame, cell: Cell, box: Box): CodersCell {
	const { pitch, radius } = frame;
	const counts = readingCounts(cell);
	const silent = cell.readings.filter(({ score }) => score === null).length;
	const y = round(box.y + box.height - 8);
	const at = (score: number) => scoreX(frame, box.x, score);
	const { min, max } = frame.matrix.scale;
	const centre = { x: round(box.x + box.width / 2), y: round(box.y + box.height / 2) };
	const hasScores = counts.length > 0;
	const beside = { x: round(box.x + box.width - 14), y: round(y - radius) };
	const silence = hasScores ? beside : centre;
	const dots = counts.flatMap(({ score, count }) =>
		Array.from({ length: count }, (_, i) => `M${at(score)} ${round(y - 4.5 - i * pitch)}h.01`),
	);
	return {
		...box,
		key: cellKey(cell.document, cell.dimension),
		cell,
		isDisputed: new Set(cell.readings.map(({ score }) => score)).size > 1,
		axis: hasScores ? { x1: at(min), x2: at(max), y } : null,
		dots: dots.join(''),
		shown:
			cell.state === 'uncoded'
				? null
				: cell.score === null
					? silent > 0
						? { x: silence.x, y: silence.y + 7 }
						: null
					: { x: at(cell.score), y: y + 3 },
		silence:
			silent > 0 ? { ...silence, count: hasScores && silent > 1 ? String(silent) : '' } : null,
		uncoded: cell.readings.length === 0 ? centre : null,
	};
}

function scoreX(frame: Frame, left: number, score: number): number {
	const { matrix, cellWidth, inset, aside } = frame;
	return round(left + inset + shareOfScale(matrix.scale, score) * (cellWidth - inset - aside));
}
