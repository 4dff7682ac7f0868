import type { Id } from '../model/dataset';
import type { ProblemLog } from './problem-log';
import { UNNAMED_CODER } from './read-coders';
import { IdRegister } from './read-id';
import { Reference } from './reference';
import type { Row } from './row';

/**
 * The coder of each row of `scores.csv`.
 *
 * Rules  Without the column all rows are the one coder's of `coders.csv`, or an unnamed one's.
 *        With the column no row may leave it blank. Without `coders.csv` every id is a coder.
 */
export class CoderColumn {
	readonly found = new Set<Id>();
	readonly #known: readonly Id[] | null;
	readonly #reference: Reference;
	readonly #register: IdRegister;
	readonly #log: ProblemLog;
	#isMissing = false;

	constructor(known: readonly Id[] | null, log: ProblemLog) {
		this.#known = known;
		this.#reference = new Reference('coder', known, log);
		this.#register = new IdRegister();
		this.#log = log;
	}

	read(row: Row): Id | null {
		const id = row.has('coder') ? this.#readNamed(row) : this.#soleCoder(row);
		if (id === null || this.found.has(id)) return id;
		if (!this.#known && row.has('coder')) this.#register.read(row, 'coder');
		this.found.add(id);
		return id;
	}

	reportUnknown(): void {
		this.#reference.reportUnknown();
	}

	#readNamed(row: Row): Id | null {
		if (row.exact('coder').trim() !== '') return this.#reference.read(row, 'coder');
		row.error('coder', { code: 'coder-blank' });
		return null;
	}

	#soleCoder(row: Row): Id | null {
		if (!this.#known) return UNNAMED_CODER.id;
		const [sole, ...others] = this.#known;
		if (sole !== undefined && others.length === 0) return sole;
		if (!this.#isMissing) {
			const place = { file: row.place('document').file, line: null, column: null };
			const detail = { code: 'column-missing', value: 'coder', suggestion: null } as const;
			this.#log.error(place, { ...detail, found: row.columnNames.join(', ') });
		}
		this.#isMissing = true;
		return null;
	}
}
