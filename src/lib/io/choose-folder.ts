import { nearest } from './nearest';
import { DATASET_FILES } from './read-dataset';

export interface ChosenFolder<T> {
	/** Name of the folder; '' where the files came without one. */
	readonly name: string;
	/** File name -> file, without the folder. */
	readonly files: ReadonlyMap<string, T>;
}

/**
 * The folder that most likely is the dataset, among files with their paths.
 *
 * Rules  The folder with the most files of the contract, the first of several. Hidden files, and those
 *        that no spreadsheet or editor gives its tables, are passed over.
 */
export function chooseFolder<T>(
	given: Iterable<readonly [path: string, file: T]>,
): ChosenFolder<T> {
	const folders = new Map<string, Map<string, T>>();
	for (const [path, file] of given) {
		const parts = path.split('/').filter((part) => part !== '');
		const name = parts.at(-1) ?? '';
		if (parts.some((part) => /^(?:\.|__MACOSX$)/.test(part)) || !isTable(name)) continue;
		const folder = parts.slice(0, -1).join('/');
		folders.set(folder, (folders.get(folder) ?? new Map<string, T>()).set(name, file));
	}
	let best: ChosenFolder<T> = { name: '', files: new Map() };
	let most = -1;
	for (const [folder, files] of folders) {
		const known = countKnown([...files.keys()]);
		if (known > most) [best, most] = [{ name: folder.split('/').at(-1) ?? '', files }, known];
	}
	return best;
}

/** Whether files are meant as a dataset in the contract's form: else a single one is a sheet. */
export function isDataset(names: readonly string[]): boolean {
	return names.length > 1 || countKnown(names) > 0;
}

function isTable(name: string): boolean {
	return /\.(?:csv|json|tsv|txt|xlsx?|ods)$/i.test(name);
}

function countKnown(names: readonly string[]): number {
	return names.filter((name) => nearest(name, DATASET_FILES) !== null).length;
}
