import { guardFormula } from './formula-guard';

/** `exact`: as the contract has it. `excel`: opens well in spreadsheets, which run no cell of it. */
export type CsvForm = 'exact' | 'excel';

/**
 * Writes a table as CSV (RFC 4180, but LF), the header as its first row.
 *
 * Rules  Cells that hold any delimiter are quoted, so that none is guessed wrong, and so are byte order
 *        marks, which are none there. The Excel form begins with one and has a guard before every
 *        formula; reading takes both away.
 */
export function formatCsv(rows: readonly (readonly string[])[], form: CsvForm): string {
	const format = form === 'excel' ? (cell: string) => quoteCell(guardFormula(cell)) : quoteCell;
	const lines = rows.map((cells) => `${cells.map(format).join(',')}\n`);
	return (form === 'excel' ? '\ufeff' : '') + lines.join('');
}

/** A cell with quotes around it where it needs them. */
export function quoteCell(cell: string): string {
	return /[",;\t|\r\n\ufeff]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
