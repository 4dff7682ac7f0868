import { MIME, NS } from './package/names';
import type { Part } from './package/part';
import { el, xmlBytes, type Xml } from './package/xml';
import { zipParts } from './package/zip';

/** `null` is an empty cell, which a chart draws as a gap. */
export type SheetValue = string | number | null;

export const SHEET_NAME = 'Scores';

/**
 * Writes a workbook of one sheet, as a chart embeds it.
 *
 * In     rows from the top; the first holds the headings.
 * Rules  Silence stays an empty cell: never 0, never a text.
 */
export function writeWorkbook(rows: readonly (readonly SheetValue[])[]): Uint8Array {
	const sheet = part('xl/worksheets/sheet1.xml', MIME.worksheet, worksheet(rows));
	const styles = part('xl/styles.xml', MIME.styles, styleSheet());
	const workbook: Part = {
		...part('xl/workbook.xml', MIME.workbook, workbookOf()),
		links: [
			{ type: 'worksheet', target: sheet.path, isExternal: false },
			{ type: 'styles', target: styles.path, isExternal: false },
		],
	};
	return zipParts(
		[workbook, sheet, styles],
		[{ type: 'officeDocument', target: workbook.path, isExternal: false }],
	);
}

/** The address of a cell: `cellAddress(1, 0)` is A2, `$A$2` in a formula. */
export function cellAddress(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}

/** A column of cells as a formula names it: `Scores!$B$2:$B$14`. */
export function columnFormula(column: number, from: number, to: number): string {
	const letters = columnLetters(column);
	return from === to
		? `${SHEET_NAME}!$${letters}$${from + 1}`
		: `${SHEET_NAME}!$${letters}$${from + 1}:$${letters}$${to + 1}`;
}

function columnLetters(column: number): string {
	const first = Math.floor(column / 26);
	return (first > 0 ? columnLetters(first - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function part(path: string, contentType: string, root: Xml): Part {
	return { path, contentType, bytes: xmlBytes(root), links: [] };
}

function workbookOf(): Xml {
	return el(
		'workbook',
		{ xmlns: NS.sheet, 'xmlns:r': NS.r },
		el('sheets', {}, el('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': 'rId1' })),
	);
}

function worksheet(rows: readonly (readonly SheetValue[])[]): Xml {
	return el(
		'worksheet',
		{ xmlns: NS.sheet },
		el('cols', {}, el('col', { min: 1, max: 1, width: 34, customWidth: 1 })),
		el(
			'sheetData',
			{},
			rows.map((values, row) =>
				el(
					'row',
					{ r: row + 1 },
					values.flatMap((value, column) => cell(value, cellAddress(row, column))),
				),
			),
		),
	);
}

function cell(value: SheetValue, address: string): Xml[] {
	if (value === null) return [];
	if (typeof value === 'number') return [el('c', { r: address }, el('v', {}, String(value)))];
	const text = el('t', { 'xml:space': 'preserve' }, value);
	return [el('c', { r: address, t: 'inlineStr' }, el('is', {}, text))];
}

/** The least that Excel asks of a style sheet. */
function styleSheet(): Xml {
	const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
	return el(
		'styleSheet',
		{ xmlns: NS.sheet },
		el(
			'fonts',
			{ count: 1 },
			el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Pretendard' })),
		),
		el(
			'fills',
			{ count: 2 },
			el('fill', {}, el('patternFill', { patternType: 'none' })),
			el('fill', {}, el('patternFill', { patternType: 'gray125' })),
		),
		el(
			'borders',
			{ count: 1 },
			el('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side))),
		),
		el('cellStyleXfs', { count: 1 }, el('xf', none)),
		el('cellXfs', { count: 1 }, el('xf', { ...none, xfId: 0 })),
		el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
	);
}
