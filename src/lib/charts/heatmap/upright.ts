import type { Dimension } from '../../model/dataset';
import { cellAt, type Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';
import { captionStyle } from '../caption';
import { NAMES_BESIDE_FROM, numbersEnd, wrapLabel } from '../dimension-label';
import { round } from '../signs';
import type { PlacedText } from '../placed';
import { wrapText, type TextStyle } from '../text';
import { themeRuns } from '../themes';
import { placeCell, type HeatCell } from './cell';
import { fitsHeads, placeHeads, type Columns } from './heads';
import type { HeatLabel, HeatRange, HeatTable, HeatTheme } from './placed';
import { rangeInSteps } from './range';

const CELL = 32;
const GAP = 2;
const WIDEST_CELL = 180;
const RANGE_WIDTH = 88;
const RANGE_BAR = 64;
const LABEL: TextStyle = { size: 13, weight: 600 };
const LABEL_LINE = 15;

/** Columns of less are turned into rows rather than cut a name. */
const ROOM_FOR_SHORTENED = 90;
/** No column is narrower: a number and its signs need the room. */
const NARROWEST_CELL = 40;

interface Table extends Columns {
	readonly numberX: number;
	readonly labelX: number;
	readonly labelWidth: number;
}

/** Whether documents can stand as columns without cutting a name in narrow ones. */
export function fitsUpright(matrix: Matrix, width: number): boolean {
	const columns = measureColumns(matrix, width);
	if (columns.cellWidth >= ROOM_FOR_SHORTENED) return true;
	if (columns.cellWidth < NARROWEST_CELL) return false;
	return fitsHeads(matrix.documents, columns);
}

function measureColumns(matrix: Matrix, width: number): Table {
	const isWide = width >= NAMES_BESIDE_FROM;
	const numberX = numbersEnd(matrix.dimensions, isWide ? 18 : 16);
	const labelX = numberX + (isWide ? 8 : 6);
	const x = isWide ? Math.round(Math.min(202, Math.max(176, width * 0.21))) : 0;
	const count = Math.max(1, matrix.documents.length);
	const room = width - x - (isWide ? RANGE_WIDTH + 16 : 0) - GAP * (count - 1);
	const cellWidth = Math.min(WIDEST_CELL, Math.floor((room / count) * 100) / 100);
	const end = round(x + cellWidth * count + GAP * (count - 1));
	const labelWidth = isWide ? x - 10 - labelX : width - labelX;
	return { isWide, numberX, labelX, labelWidth, x, cellWidth, pitch: cellWidth + GAP, end };
}

/** Dimensions as rows, documents as columns. */
export function placeUpright(matrix: Matrix, width: number): HeatTable {
	const columns = measureColumns(matrix, width);
	const heads = placeHeads(matrix.documents, columns);
	const rows: HeatLabel[] = [];
	const themes: HeatTheme[] = [];
	const cells: HeatCell[] = [];
	const ranges: HeatRange[] = [];
	const runs = themeRuns(matrix.dimensions);
	let y = heads.bottom;
	for (const [i, run] of (runs ?? [{ theme: '', dimensions: matrix.dimensions }]).entries()) {
		if (runs) {
			const baseline = y + (i === 0 ? 19 : 25);
			const rule = { x1: 0, x2: columns.end, y: baseline + 7.5 };
			themes.push({ text: run.theme, x: 0, y: baseline, rule });
			y = baseline + 10;
		} else y += 6;
		for (const dimension of run.dimensions) {
			const row = placeRow(columns, dimension, y);
			rows.push(row.label);
			for (const [column, document] of matrix.documents.entries())
				cells.push(
					placeCell(matrix.scale, cellAt(matrix, document.id, dimension.id), {
						box: {
							x: columns.x + column * columns.pitch,
							y: row.cellsY,
							width: columns.cellWidth,
							height: row.height,
						},
						strips: true,
					}),
				);
			if (columns.isWide)
				ranges.push(placeRange(matrix, dimension, { columns, y: row.cellsY + row.height / 2 }));
			y = row.cellsY + row.height + GAP;
		}
		y -= GAP;
	}
	return {
		height: Math.ceil(y + GAP),
		columns: heads.labels,
		rows,
		themes,
		cells,
		rangeHeadings: ranges.some(({ steps }) => steps !== null)
			? placeRangeHeading(columns.end + 16, heads.baseline)
			: [],
		ranges,
		key: [],
	};
}

/** Its last line stands at `y`. */
function placeRangeHeading(x: number, y: number): PlacedText[] {
	const lines = wrapText(m.chart_range_heading(), captionStyle(), RANGE_WIDTH);
	return lines.map((text, i) => ({ text, x, y: y - (lines.length - 1 - i) * LABEL_LINE }));
}

function placeRow(columns: Table, dimension: Dimension, top: number) {
	const { isWide, numberX, labelX, labelWidth } = columns;
	const { lines, turned } = wrapLabel(dimension, LABEL, labelWidth);
	const textHeight = lines.length * LABEL_LINE;
	const height = isWide ? Math.max(CELL, textHeight + 2) : CELL;
	const first = isWide ? top + height / 2 - textHeight / 2 + 12.5 : top + 14;
	const cellsY = isWide ? top : top + 5 + textHeight;
	const last = first + (lines.length - 1) * LABEL_LINE;
	const label: HeatLabel = {
		id: dimension.id,
		kind: 'dimension',
		lines: lines.map((text, i) => ({ text, x: labelX, y: first + i * LABEL_LINE })),
		size: 13,
		anchor: 'start',
		sign: null,
		number: { text: String(dimension.position), x: numberX, y: first, anchor: 'end' },
		turned: turned === null ? null : { x: round(labelX + turned), y: last - 4.5 },
		target: {
			x: 0,
			y: top,
			width: isWide ? columns.x : columns.end,
			height: isWide ? height : cellsY - top,
		},
		underline: null,
		band: { y: isWide ? top - GAP : top - 2, height: cellsY + height + GAP - top + 2 },
	};
	return { label, cellsY, height };
}

function placeRange(
	matrix: Matrix,
	dimension: Dimension,
	{ columns, y }: { columns: Table; y: number },
): HeatRange {
	const steps = rangeInSteps(matrix, dimension.id);
	const { min, max, step } = matrix.scale;
	const x = columns.end + 16;
	const length = round(((steps ?? 0) * step * RANGE_BAR) / (max - min));
	return {
		id: dimension.id,
		steps,
		bar: length > 0 ? { x, y: y - 2, width: length } : null,
		x: length > 0 ? x + length + 7 : x,
		y: y + 4.5,
		anchor: 'start',
	};
}
