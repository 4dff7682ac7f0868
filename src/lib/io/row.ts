import type { ExtraColumns } from '../model/dataset';
import { nameInvisible, nameOddInText, REPLACEMENT, withoutInvisible } from './characters';
import type { Columns } from './columns';
import { countLineEnds } from './line-ends';
import { nearest } from './nearest';
import type { Place, ProblemDetail } from './problem';
import type { ProblemLog } from './problem-log';
import type { TableRecord } from './records';

const NO_EXTRA: ExtraColumns = new Map();

/** One row of a file, read column by column; what is wrong with a cell goes into the log. */
export class Row {
	readonly #columns: Columns;
	readonly #cells: readonly string[];
	readonly #log: ProblemLog;
	readonly line: number;
	/** Columns whose cell has been refused: one error for a cell is enough. */
	#refused: Set<string> | null = null;

	constructor(columns: Columns, { cells, line }: TableRecord, log: ProblemLog) {
		this.#columns = columns;
		this.#cells = cells;
		this.#log = log;
		this.line = line;
		for (const index of columns.unnamed) this.#refuseUnnamed(index);
	}

	/** The cell as it stands in the file; '' without the column. */
	exact(column: string): string {
		const index = this.#columns.known.get(column);
		return index === undefined ? '' : (this.#cells[index] ?? '');
	}

	has(column: string): boolean {
		return this.#columns.known.has(column);
	}

	/** Says that a cell is wrong, unless that has been said. */
	error(column: string, detail: ProblemDetail): void {
		if (this.isRefused(column)) return;
		this.#refused = (this.#refused ?? new Set()).add(column);
		this.#log.error(this.place(column), detail);
	}

	warning(column: string, detail: ProblemDetail): void {
		this.#log.warning(this.place(column), detail);
	}

	isRefused(column: string): boolean {
		return this.#refused?.has(column) ?? false;
	}

	get columnNames(): readonly string[] {
		return this.#columns.shown;
	}

	/** The cell's own line: a quoted cell before it may hold line ends. */
	place(column: string): Place {
		const { file, known, shown } = this.#columns;
		const index = known.get(column) ?? 0;
		const before = this.#cells.slice(0, index).reduce((sum, cell) => sum + countLineEnds(cell), 0);
		return { file, line: this.line + before, column: shown[index] ?? column };
	}

	/** A text for people, exactly as it stands in the file. */
	text(column: string): string {
		const text = this.exact(column);
		if (text !== '') this.#checkText(this.place.bind(this, column), text);
		return text;
	}

	/** A text that may not be blank. */
	requiredText(column: string): string {
		const text = this.text(column);
		if (text.trim() === '') this.error(column, { code: 'text-blank' });
		return text;
	}

	/** A value for the program (an id, a score, a date): without space around it, which is said. */
	value(column: string): string {
		const cell = this.exact(column);
		if (/^[!-~]*$/.test(cell)) return cell;
		const characters = nameInvisible(cell);
		const value = withoutInvisible(cell).trim();
		if (characters !== '') this.error(column, { code: 'value-invisible', value: cell, characters });
		else if (value !== cell && value !== '')
			this.warning(column, { code: 'value-space', value: cell });
		return value;
	}

	/** One of a closed list; `null` where the cell is blank. */
	oneOf<T extends string>(column: string, allowed: readonly T[]): T | null {
		const value = this.value(column);
		if (value === '') return null;
		const found = allowed.find((one) => one === value);
		if (found !== undefined) return found;
		const suggestion = nearest(value, allowed);
		const detail = { code: 'value-not-listed', value, allowed: allowed.join(', ') } as const;
		this.error(column, { ...detail, suggestion });
		return null;
	}

	/** Columns that the contract does not know and translated twins; blank cells are left out. */
	extra(): ExtraColumns {
		const { file, extra } = this.#columns;
		if (extra.length === 0) return NO_EXTRA;
		const texts = new Map<string, string>();
		for (const { name, index } of extra) {
			const text = this.#cells[index] ?? '';
			if (text === '') continue;
			this.#checkText(() => ({ file, line: this.line, column: name }), text);
			texts.set(name, text);
		}
		return texts.size === 0 ? NO_EXTRA : texts;
	}

	#checkText(place: () => Place, text: string): void {
		// Nearly every text passes here; only one that does not is looked at closely.
		if (!/[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ufefe\uff00-\ufffc]/.test(text)) return;
		if (text.includes(REPLACEMENT))
			this.#log.warning(place(), { code: 'text-damaged', value: text });
		const characters = nameOddInText(text);
		if (characters !== '')
			this.#log.warning(place(), { code: 'text-odd-characters', value: text, characters });
	}

	#refuseUnnamed(index: number): void {
		const value = this.#cells[index] ?? '';
		if (value.trim() === '') return;
		const column = String(index + 1);
		const place = { file: this.#columns.file, line: this.line, column };
		this.#log.error(place, { code: 'column-unnamed-filled', value, number: index + 1 });
	}
}
