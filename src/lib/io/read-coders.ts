import type { Coder } from '../model/dataset';
import { optionalText, required, requiredText } from './columns';
import type { SourceText } from './decode';
import type { ProblemLog } from './problem-log';
import type { Identified } from './read-documents';
import { IdRegister } from './read-id';
import { readRows } from './read-rows';
import type { Row } from './row';

export const CODER_COLUMNS = [
	required('id'),
	requiredText('label'),
	required('role'),
	optionalText('note'),
];

/** The coder of a dataset whose `scores.csv` names none. */
export const UNNAMED_CODER: Coder = {
	id: 'coder',
	label: '',
	role: 'reading',
	note: '',
	extra: new Map(),
};

/** A coder that no `coders.csv` describes: the id is the name, and `consensus` says its role. */
export function coderFromId(id: string): Coder {
	const role = id === 'consensus' ? 'consensus' : 'reading';
	return { id, label: id, role, note: '', extra: new Map() };
}

/** `coders.csv`. Out: `null` where no row could be read. One coder at most is the consensus. */
export function readCoders(source: SourceText, log: ProblemLog): Identified<Coder> | null {
	const rows: Coder[] = [];
	const ids = new IdRegister();
	let consensus: number | null = null;
	const table = readRows(source, CODER_COLUMNS, log, (row) => {
		const { id, isNew } = ids.read(row, 'id');
		const coder = readCoder(row, id);
		if (coder.role === 'consensus') {
			if (consensus !== null)
				row.error('role', { code: 'consensus-twice', value: id, first: consensus });
			consensus ??= row.line;
		}
		if (isNew) rows.push(coder);
	});
	return table && { rows, ids, isComplete: table.isComplete };
}

function readCoder(row: Row, id: string): Coder {
	if (row.exact('role').trim() === '') row.error('role', { code: 'text-blank' });
	return {
		id,
		label: row.requiredText('label'),
		role: row.oneOf('role', ['consensus', 'reading']) ?? 'reading',
		note: row.text('note'),
		extra: row.extra(),
	};
}
