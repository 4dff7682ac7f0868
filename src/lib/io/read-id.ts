import type { Id } from '../model/dataset';
import type { Row } from './row';

const ID = /^[\p{L}\p{M}\p{Nd}_-]{1,64}$/u;

export function isId(value: string): boolean {
	return ID.test(value);
}

/** The ids that one file gives out. */
export class IdRegister {
	readonly #lines = new Map<Id, number>();
	readonly #folded = new Map<string, Id>();

	/**
	 * Reads the id of a row.
	 *
	 * Out    false in `isNew` where the id is blank or stands there already: the row then adds nothing.
	 * Rules  A malformed id is reported here once and counts as given, so that the rows which use it
	 *        are not reported as well. Ids that differ in case alone would meet as file names.
	 */
	read(row: Row, column: string): { id: Id; isNew: boolean } {
		const id = row.value(column);
		if (id === '') {
			row.error(column, { code: 'text-blank' });
			return { id, isNew: false };
		}
		const first = this.#lines.get(id);
		if (first !== undefined) {
			row.error(column, { code: 'id-twice', value: id, first });
			return { id, isNew: false };
		}
		const folded = id.normalize('NFC').toLowerCase();
		const other = this.#folded.get(folded);
		if (!isId(id)) row.error(column, { code: 'id-form', value: id, length: [...id].length });
		else if (other !== undefined) {
			const line = this.#lines.get(other) ?? 0;
			row.error(column, { code: 'id-alike', value: id, other, first: line });
		}
		this.#lines.set(id, row.line);
		if (other === undefined) this.#folded.set(folded, id);
		return { id, isNew: true };
	}

	/** Id -> physical line of its row. */
	get lines(): ReadonlyMap<Id, number> {
		return this.#lines;
	}
}
