import { writeDataset } from '../io/write-dataset';
import type { Dataset } from '../model/dataset';

/** The files that changes of the consensus concern: `coders.csv` only where it has gained one. */
export function editedFiles(read: Dataset, edited: Dataset): Map<string, string> {
	const written = writeDataset(edited);
	const names =
		edited.coders.length > read.coders.length ? ['scores.csv', 'coders.csv'] : ['scores.csv'];
	return new Map(names.map((name) => [name, written.get(name) ?? '']));
}
