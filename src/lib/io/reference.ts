import type { Id } from '../model/dataset';
import { nearest } from './nearest';
import type { Place } from './problem';
import type { ProblemLog } from './problem-log';
import type { Row } from './row';

type What = 'document' | 'dimension' | 'coder';

/** Follows the ids in a column of one file to the file that gives them out. */
export class Reference {
	readonly #what: What;
	readonly #log: ProblemLog;
	/** Known id -> the one string that stands for it in every row. */
	readonly #known: Map<Id, Id>;
	readonly #isClosed: boolean;
	readonly #unknown = new Map<string, { place: Place; rows: number }>();

	/** `known`: `null` where it cannot be told which ids exist; then every id passes. */
	constructor(what: What, known: Iterable<Id> | null, log: ProblemLog) {
		this.#what = what;
		this.#log = log;
		this.#known = new Map([...(known ?? [])].map((id) => [id, id]));
		this.#isClosed = known !== null;
	}

	/** The id in a row; `null` where it is blank or unknown. */
	read(row: Row, column: string): Id | null {
		const value = row.value(column);
		const known = this.#known.get(value);
		if (known !== undefined) return known;
		if (value === '') {
			row.error(column, { code: 'text-blank' });
			return null;
		}
		if (!this.#isClosed) {
			this.#known.set(value, value);
			return value;
		}
		if (row.isRefused(column)) return null;
		const met = this.#unknown.get(value);
		if (met) met.rows += 1;
		else this.#unknown.set(value, { place: row.place(column), rows: 1 });
		return null;
	}

	/** Reports each unknown id once, where it is first met. To be called behind the last row. */
	reportUnknown(): void {
		let reported = 0;
		for (const [value, { place, rows }] of this.#unknown) {
			// Beyond what the log keeps no suggestion is worth its time.
			const suggestion = reported++ < 100 ? nearest(value, this.#known.keys()) : null;
			this.#log.error(place, { code: 'unknown-id', value, what: this.#what, suggestion, rows });
		}
	}
}
