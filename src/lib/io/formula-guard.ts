/** What makes a spreadsheet take a cell for a formula, full-width forms included. */
const FORMULA = '[=+\\-@＝＋－＠]';
/** Where a cell may start: the others, if a spreadsheet splits the file by another delimiter. */
const START = '(?<=^|[;|\\t\\r\\n])';

const UNGUARDED = new RegExp(`${START}(?='*${FORMULA})|^(?='*[\\t\\r])`, 'g');
const GUARDED = new RegExp(`${START}'(?='*${FORMULA})|^'(?='*[\\t\\r])`, 'g');
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A cell that no spreadsheet runs: an apostrophe before what would start a formula. */
export function guardFormula(cell: string): string {
	return PLAIN_NUMBER.test(cell) ? cell : cell.replace(UNGUARDED, "'");
}

/** The cell before `guardFormula`. */
export function unguardFormula(cell: string): string {
	return cell.replace(GUARDED, '');
}
