import type { Coder, Dataset, Id, MaybeScore } from '../../../../src/lib/model/dataset';
import { datasetOf, judgementOf } from '../../build';

/** Per document, one score per reading: a number, `null` = silent, `undefined` = not coded. */
type Row = readonly (readonly (MaybeScore | undefined)[])[];

/**
 * A dataset of readings `r1`, `r2`, ... and an idle consensus coder `c`:
 * `readingsOf('a b', { x: [[1, 2], [0, null]] })` has two documents that two readings score on x.
 * `consensus` fills cells of the consensus coder, in the same order: one score per document.
 */
export function readingsOf(
	documents: string,
	rows: Readonly<Record<Id, Row>>,
	consensus: Readonly<Record<Id, readonly (MaybeScore | undefined)[]>> = {},
): Dataset {
	const ids = documents.split(' ');
	const size = Math.max(...Object.values(rows).flatMap((row) => row.map((cell) => cell.length)));
	const readers = Array.from({ length: size }, (_, i) => coderOf(`r${i + 1}`, 'reading'));
	const empty = Object.fromEntries(Object.keys(rows).map((dimension) => [dimension, []]));
	const settled = datasetOf(documents, { ...empty, ...consensus });
	const readings = Object.entries(rows).flatMap(([dimension, row]) =>
		row.flatMap((cell, i) =>
			cell.flatMap((score, coder) =>
				score === undefined
					? []
					: [judgementOf({ document: ids[i] ?? '', dimension, score, coder: `r${coder + 1}` })],
			),
		),
	);
	return {
		...settled,
		coders: [coderOf('c', 'consensus'), ...readers],
		judgements: [...settled.judgements, ...readings],
	};
}

function coderOf(id: Id, role: Coder['role']): Coder {
	return { id, label: id, role, note: '', extra: new Map() };
}
