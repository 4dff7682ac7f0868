import type { SourceText } from './decode';
import { DELIMITERS, guessDelimiter, readSepLine } from './delimiter';
import { unguardFormula } from './formula-guard';
import type { WidthHint } from './problem';
import type { ProblemLog } from './problem-log';
import { readRecords, type TableRecord } from './records';
import { makeSound } from './sound-text';

export const MAX_ROWS = 1_000_000;

/** After how many rows whoever waits is told. */
const TOLD_EVERY = 10_000;

export interface TableSummary {
	/** Rows below the header that are not blank, the broken ones among them. */
	readonly rows: number;
	/** False where a row could not be read: the ids that it holds are then unknown. */
	readonly isComplete: boolean;
}

/**
 * Reads a text as a table.
 *
 * In     `open` gets the header and returns what shall see the rows, or `null` to stop there.
 * Out    `null` where there is no header, or `open` has stopped.
 * Rules  Blank lines and rows of blank cells are passed over, but counted as lines. A row of another
 *        width than the header's is reported and not visited.
 */
export function readTable(
	{ file, text, hasByteOrderMark, onRows }: SourceText,
	log: ProblemLog,
	open: (header: TableRecord) => ((row: TableRecord) => void) | null,
): TableSummary | null {
	const sep = readSepLine(text);
	const body = text.slice(sep?.length ?? 0);
	const delimiter = sep?.delimiter ?? guessDelimiter(body);
	const mayBeGuarded = hasByteOrderMark && text.includes("'");
	let width = 0;
	let visit: ((row: TableRecord) => void) | null = null;
	let rows = 0;
	let isComplete = true;
	let firstBroken = Infinity;

	const firstLine = sep ? 2 : 1;
	const sound = makeSound(body, firstLine, delimiter, ({ code, line, value }) => {
		isComplete = false;
		firstBroken = Math.min(firstBroken, line);
		rows += 1;
		log.error({ file, line, column: null }, { code, value });
	});
	readRecords(sound, firstLine, delimiter, ({ cells: exact, line }) => {
		if (exact.every(isBlank)) return true;
		const cells = mayBeGuarded ? exact.map(unguardFormula) : exact;
		if (width === 0) {
			// The header itself is broken: no row may be taken for it.
			if (firstBroken < line) return false;
			width = cells.length;
			visit = open({ cells, line });
			return visit !== null;
		}
		rows += 1;
		if (onRows && rows % TOLD_EVERY === 0) onRows(rows);
		const place = { file, line, column: null };
		if (rows > MAX_ROWS) {
			log.error(place, { code: 'file-too-many-rows', limit: MAX_ROWS });
			return false;
		}
		if (cells.length === width) {
			visit?.({ cells, line });
			return true;
		}
		isComplete = false;
		const hint = widthHint(cells, width, delimiter);
		log.error(place, { code: 'row-width', found: cells.length, expected: width, hint });
		return true;
	});
	if (width === 0 && isComplete)
		log.error({ file, line: null, column: null }, { code: 'file-empty' });
	return visit && { rows, isComplete };
}

function isBlank(cell: string): boolean {
	return cell === '' || cell.trim() === '';
}

/** What most likely put a row out of shape. */
function widthHint(cells: readonly string[], width: number, delimiter: string): WidthHint {
	const row = cells.join(delimiter);
	if (cells.length > width) return /[“”„«»]/.test(row) ? 'smart-quotes' : 'quote-marks';
	for (const [other, name] of DELIMITERS)
		if (other !== delimiter && row.split(other).length === width) return name;
	return null;
}
