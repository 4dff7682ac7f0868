import { rampStep } from '../../../../charts/palette';
import { describeHeatmap } from '../../../../i18n/described';
import { formatScore } from '../../../../i18n/numbers';
import type { Id, MaybeScore } from '../../../../model/dataset';
import { cellAt, type Cell, type Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import type { Box } from '../../page';
import type { Stroke, TableCell, TableRow, TableShape } from '../../shape/shape';
import {
	LABEL_AIR,
	NAME,
	otherReading,
	SCORE_SIZE,
	RULE_GAP,
	SIGN_ROOM,
	SPACER,
	THEME,
	type HeatHead,
	type HeatRow,
	type HeatTable,
} from './measure';

const GAP: Stroke = { colour: 'paper', width: 4 };
const RULE: Stroke = { colour: 'ink', width: 2 };

/** The heatmap as a table that can be edited: numbers in coloured cells, silence hatched. */
export function heatTable(matrix: Matrix, table: HeatTable, at: Pick<Box, 'x' | 'y'>): TableShape {
	const { columns, heads, rows } = table;
	const documents = heads.flatMap(() =>
		columns.strip > 0 ? [columns.document - columns.strip, columns.strip] : [columns.document],
	);
	const widths = [...(columns.theme > 0 ? [columns.theme] : []), columns.name, ...documents];
	return {
		kind: 'table',
		name: m.slide_heatmap_name(),
		description: describeHeatmap(matrix),
		hasHeader: true,
		box: { ...at, width: widths.reduce((sum, width) => sum + width, 0), height: table.height },
		columns: widths,
		rows: [
			headRow(table),
			...rows.flatMap((row, i) => [
				...(row.isFirstOfTheme ? [blankRow(widths.length, { height: SPACER, rule: RULE })] : []),
				...(row.isFirstOfTheme || i === 0 ? [blankRow(widths.length, { height: RULE_GAP })] : []),
				bodyRow(matrix, table, row),
			]),
		],
	};
}

function headRow({ columns, heads, headHeight }: HeatTable): TableRow {
	const blank: TableCell = { paragraphs: [], lines: { B: RULE } };
	return {
		height: headHeight,
		cells: [
			...(columns.theme > 0 ? [blank] : []),
			blank,
			...heads.flatMap((head) => {
				const cell = headCell(head, columns.document);
				return columns.strip > 0
					? [
							{ ...cell, spanColumns: 2 },
							{ ...blank, merged: 'h' as const },
						]
					: [cell];
			}),
		],
	};
}

/** From the column's left edge to the sign of its head, where it stands beside the name. */
export function headInset(head: HeatHead, width: number): number {
	const centred = (width - head.width - SIGN_ROOM) / 2;
	return Math.max(4, Math.min(centred, width - head.wideWidth - SIGN_ROOM - 2));
}

function headCell(head: HeatHead, width: number): TableCell {
	return {
		anchor: 'b',
		lines: { B: RULE },
		padding: { left: head.isStacked ? 0 : headInset(head, width) + SIGN_ROOM, bottom: 6 },
		paragraphs: [
			{
				align: head.isStacked ? 'ctr' : 'l',
				runs: [{ text: head.lines.join('\n'), size: head.size, bold: true }],
			},
		],
	};
}

/** Keeps cells off a rule: their paper edges would cut into it. */
function blankRow(columns: number, { height, rule }: { height: number; rule?: Stroke }): TableRow {
	const cell: TableCell = { paragraphs: [], ...(rule && { lines: { B: rule } }) };
	return { height, cells: Array.from({ length: columns }, () => cell) };
}

function bodyRow(matrix: Matrix, { columns, heads }: HeatTable, row: HeatRow): TableRow {
	const theme: TableCell = row.theme
		? {
				paragraphs: [{ runs: [{ text: row.theme.lines.join('\n'), ...THEME }] }],
				anchor: 't',
				padding: { top: 8, right: LABEL_AIR - 2 },
				...(row.theme.rows > 1 ? { spanRows: row.theme.rows } : {}),
			}
		: { paragraphs: [], merged: 'v' };
	const name: TableCell = {
		paragraphs: [{ runs: [{ text: row.label.join('\n'), ...NAME }] }],
		padding: { right: LABEL_AIR - 2 },
	};
	return {
		height: row.height,
		cells: [
			...(columns.theme > 0 ? [theme] : []),
			name,
			...heads.flatMap(({ document }) =>
				scoreCells(matrix, { document, row, hasStrip: columns.strip > 0 }),
			),
		],
	};
}

interface Place {
	readonly document: Id;
	readonly row: HeatRow;
	readonly hasStrip: boolean;
}

function scoreCells(matrix: Matrix, { document, row, hasStrip }: Place): TableCell[] {
	const cell = cellAt(matrix, document, row.dimension.id);
	const lines = { L: GAP, R: GAP, T: GAP, B: GAP };
	const main = { ...shown(matrix, cell), lines };
	if (!hasStrip) return [main];
	const other = otherReading(cell);
	if (other === undefined)
		return [
			{ ...main, spanColumns: 2 },
			{ paragraphs: [], merged: 'h' },
		];
	return [main, { ...scoreCell(matrix, other, 20), lines }];
}

function shown(matrix: Matrix, cell: Cell): TableCell {
	return cell.state === 'uncoded'
		? {
				paragraphs: [
					{ align: 'ctr', runs: [{ text: m.slide_key_uncoded(), size: 20, colour: 'ink3' }] },
				],
			}
		: scoreCell(matrix, cell.score, SCORE_SIZE);
}

function scoreCell({ scale }: Matrix, score: MaybeScore, size: number): TableCell {
	if (score === null)
		return {
			fill: 'hatched',
			paragraphs: [{ align: 'ctr', runs: [{ text: '…', size, bold: true, colour: 'ink2' }] }],
		};
	const step = rampStep(scale, score);
	const text = formatScore(scale, score);
	return {
		fill: `score-${step}`,
		paragraphs: [
			{ align: 'ctr', runs: [{ text, size, bold: true, colour: `score-text-${step}` }] },
		],
	};
}
