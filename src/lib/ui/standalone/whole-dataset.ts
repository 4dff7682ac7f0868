import type { Dataset } from '../../model/dataset';

let whole: Dataset | null = null;

/** The file carries all of the dataset: what the site fetches is here. */
export function keepWhole(dataset: Dataset) {
	whole = dataset;
}

export function loadWholeDataset(): Promise<Dataset> {
	return whole ? Promise.resolve(whole) : Promise.reject(new Error('the file carries no dataset'));
}
