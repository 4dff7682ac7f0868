import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { parse } from 'devalue';
import type { Dataset } from '../model/dataset';

let whole: Promise<Dataset> | null = null;

/** The shipped dataset with all that pages leave out. Rejects where it can't be had; the next call tries again. */
export function loadWholeDataset(): Promise<Dataset> {
	whole ??= fetchDataset().catch((error: unknown) => {
		whole = null;
		throw error;
	});
	return whole;
}

async function fetchDataset(): Promise<Dataset> {
	// A page that was left open while the site was renewed must not get scores of another version.
	const response = await fetch(`${resolve('/dataset.json')}?version=${version}`);
	if (!response.ok) throw new Error(`dataset.json: ${response.status} ${response.statusText}`);
	// Written by this build's own stringify, for the type it is read as.
	return parse(await response.text()) as Dataset;
}
