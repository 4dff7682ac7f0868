import type { Dimension, SourceDocument } from '../../model/dataset';
import { cellAt, type Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';
import { captionSize } from '../caption';
import { NAMES_BESIDE_FROM, wrapLabel } from '../dimension-label';
import type { PlacedText } from '../placed';
import { documentSign, round } from '../signs';
import { shortenText, textWidth, type TextStyle } from '../text';
import { placeCell, type HeatCell } from './cell';
import type { HeatLabel, HeatRange, HeatTable } from './placed';
import { rangeInSteps } from './range';

const CELL = 32;
const GAP = 2;
const NARROWEST_CELL = 26;
const WIDEST_CELL = 64;
const RADIUS = 6;
const NAME: TextStyle = { size: 13, weight: 700 };
const keyStyle = (): TextStyle => ({ size: captionSize(), weight: 700 });
const HEAD = 24;
const NAME_ABOVE = 24;
const BETWEEN_PARTS = 36;

interface Grid {
	readonly isWide: boolean;
	readonly width: number;
	/** Left edge of the first cell. */
	readonly x: number;
	readonly cellWidth: number;
	/** Columns that stand side by side. */
	readonly perPart: number;
	readonly nameWidth: number;
}

/**
 * Documents as rows, dimensions as numbered columns, their names in a key below.
 *
 * Rules  More dimensions than fit side by side go into further parts below, each with all documents.
 */
export function placeTurned(matrix: Matrix, width: number): HeatTable {
	const grid = measureGrid(matrix, width);
	const parts = Math.ceil(matrix.dimensions.length / grid.perPart);
	const table: Collected = { columns: [], rows: [], cells: [], ranges: [], rangeHeadings: [] };
	let y = 0;
	for (let part = 0; part < parts; part++) {
		if (part > 0) y += BETWEEN_PARTS;
		const from = part * grid.perPart;
		y = placePart(matrix, {
			grid,
			dimensions: matrix.dimensions.slice(from, from + grid.perPart),
			top: y,
			table,
		});
	}
	const key = placeKey(matrix.dimensions, width, y + 20);
	return {
		...table,
		height: Math.ceil(key.bottom),
		themes: [],
		key: key.labels,
	};
}

function measureGrid(matrix: Matrix, width: number): Grid {
	const isWide = width >= NAMES_BESIDE_FROM;
	const longest = Math.max(0, ...matrix.documents.map(({ label }) => textWidth(label, NAME)));
	const signWidth = 2 * RADIUS + 8;
	const nameWidth = isWide ? Math.min(longest, width * 0.26) : width - signWidth;
	const x = isWide ? Math.ceil(signWidth + nameWidth + 14) : 0;
	const count = Math.max(1, matrix.dimensions.length);
	const most = Math.max(1, Math.floor((width - x + GAP) / (NARROWEST_CELL + GAP)));
	// Parts of equal length: 20 columns of which 18 fit stand as 10 and 10.
	const perPart = Math.ceil(count / Math.ceil(count / most));
	const room = (width - x - GAP * (perPart - 1)) / perPart;
	const cellWidth = Math.min(WIDEST_CELL, Math.floor(room * 100) / 100);
	return { isWide, width, x, cellWidth, perPart, nameWidth };
}

interface Collected {
	readonly columns: HeatLabel[];
	readonly rows: HeatLabel[];
	readonly cells: HeatCell[];
	readonly ranges: HeatRange[];
	readonly rangeHeadings: PlacedText[];
}

interface Part {
	readonly grid: Grid;
	readonly dimensions: readonly Dimension[];
	readonly top: number;
	readonly table: Collected;
}

function placePart(matrix: Matrix, { grid, dimensions, top, table }: Part): number {
	const columnX = (i: number): number => round(grid.x + i * (grid.cellWidth + GAP));
	for (const [i, dimension] of dimensions.entries())
		table.columns.push(placeHead(dimension, { x: columnX(i), y: top, width: grid.cellWidth }));
	let y = top + HEAD;
	for (const document of matrix.documents) {
		const cellsY = grid.isWide ? y : y + NAME_ABOVE;
		table.rows.push(placeDocument(document, { grid, y, cellsY }));
		for (const [i, dimension] of dimensions.entries())
			table.cells.push(
				placeCell(matrix.scale, cellAt(matrix, document.id, dimension.id), {
					box: { x: columnX(i), y: cellsY, width: grid.cellWidth, height: CELL },
					strips: true,
				}),
			);
		y = cellsY + CELL + GAP;
	}
	return placeRanges(matrix, { grid, dimensions, top: y, table }, columnX);
}

/** Below the last document, or below a line of its own where names stand above their cells. */
function placeRanges(
	matrix: Matrix,
	{ grid, dimensions, top, table }: Part,
	columnX: (i: number) => number,
): number {
	const heading = top + 16;
	const y = grid.isWide ? heading : heading + 20;
	table.rangeHeadings.push({
		text: m.chart_range_heading(),
		x: grid.isWide ? 2 * RADIUS + 8 : 0,
		y: heading,
	});
	for (const [i, { id }] of dimensions.entries())
		table.ranges.push({
			id,
			steps: rangeInSteps(matrix, id),
			bar: null,
			x: round(columnX(i) + grid.cellWidth / 2),
			y,
			anchor: 'middle',
		});
	return y + 6;
}

function placeHead(
	dimension: Dimension,
	{ x, y, width }: { x: number; y: number; width: number },
): HeatLabel {
	const middle = round(x + width / 2);
	return {
		id: dimension.id,
		kind: 'dimension',
		lines: [],
		size: 12,
		anchor: 'middle',
		sign: null,
		number: { text: String(dimension.position), x: middle, y: y + 13, anchor: 'middle' },
		turned: null,
		target: { x, y, width, height: HEAD },
		underline: { x, y: y + 18, width },
		band: null,
	};
}

function placeDocument(
	{ id, label, position }: SourceDocument,
	{ grid, y, cellsY }: { grid: Grid; y: number; cellsY: number },
): HeatLabel {
	const middle = grid.isWide ? cellsY + CELL / 2 : y + 12;
	const text = shortenText(label, NAME, grid.nameWidth);
	return {
		id,
		kind: 'document',
		lines: [{ text, x: 2 * RADIUS + 8, y: middle + 4.5 }],
		size: 13,
		anchor: 'start',
		sign: { ...documentSign(position), x: RADIUS + 1, y: middle, radius: RADIUS },
		number: null,
		turned: null,
		target: {
			x: 0,
			y,
			width: grid.isWide ? grid.x : grid.width,
			height: grid.isWide ? CELL : NAME_ABOVE,
		},
		underline: null,
		band: { y: y - GAP, height: cellsY + CELL + GAP - y + GAP },
	};
}

function placeKey(
	dimensions: readonly Dimension[],
	width: number,
	top: number,
): { labels: HeatLabel[]; bottom: number } {
	const count = Math.max(1, Math.min(4, Math.floor(width / 220)));
	const perColumn = Math.ceil(dimensions.length / count);
	const columnWidth = width / count;
	const bottoms = [top];
	const labels = dimensions.map((dimension, i): HeatLabel => {
		const column = Math.floor(i / perColumn);
		const x = round(column * columnWidth) + 26;
		const y = (bottoms[column] ?? top) + 15;
		const { lines, turned } = wrapLabel(dimension, keyStyle(), columnWidth - 26 - 12);
		const last = y + (lines.length - 1) * 15;
		bottoms[column] = last + 5;
		return {
			id: dimension.id,
			kind: 'dimension',
			lines: lines.map((text, line) => ({ text, x, y: y + line * 15 })),
			size: captionSize(),
			anchor: 'start',
			sign: null,
			number: { text: String(dimension.position), x: x - 8, y, anchor: 'end' },
			turned: turned === null ? null : { x: round(x + turned), y: last - 4.5 },
			target: { x: x - 26, y: y - 13, width: columnWidth, height: last - y + 18 },
			underline: null,
			band: null,
		};
	});
	return { labels, bottom: Math.max(...bottoms) };
}
