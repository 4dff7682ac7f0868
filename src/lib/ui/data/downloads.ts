import { strToU8, zipSync } from 'fflate';
import { buildMatrix } from '../../analysis/matrix';
import { defaultSource, sourceOf } from '../../analysis/source';
import { writeCodingSheet } from '../../io/write-coding-sheet';
import { writeDataset } from '../../io/write-dataset';
import { writeTemplates } from '../../io/write-templates';
import { writeWideSheet } from '../../io/write-wide-sheet';
import type { CurrentView } from '../current-view.svelte';
import { saveFile } from '../save-file';

export type DownloadKind = 'exact' | 'excel' | 'wide' | 'coding' | 'templates';

/** Saves the dataset on screen as a whole. Throws where not all of it can be had. */
export async function download(kind: DownloadKind, current: CurrentView): Promise<void> {
	if (!(await current.loadWhole())) throw new Error('the dataset is not here as a whole');
	const { dataset, source: files, view } = current;
	switch (kind) {
		case 'exact':
			return saveZip(dataset.id, writeDataset(files));
		case 'excel':
			return saveZip(`${dataset.id}-excel`, writeDataset(files, 'excel'));
		case 'wide': {
			const source = sourceOf(dataset, view.coder) ?? defaultSource(dataset);
			return saveCsv(`${dataset.id}-sheet`, writeWideSheet(buildMatrix(dataset, source), 'excel'));
		}
		case 'coding':
			return saveCsv(`${dataset.id}-coding-sheet`, writeCodingSheet(dataset));
		case 'templates':
			return saveZip(`${dataset.id}-templates`, writeTemplates(dataset));
	}
}

/** In a folder of its name, at a fixed time: the same data gives the same bytes. */
function saveZip(name: string, files: ReadonlyMap<string, string>) {
	const entries = [...files].map(([file, text]) => [`${name}/${file}`, strToU8(text)] as const);
	const mtime = new Date(2000, 0, 1);
	saveFile(`${name}.zip`, zipSync(Object.fromEntries(entries), { mtime }), 'application/zip');
}

function saveCsv(name: string, text: string) {
	saveFile(`${name}.csv`, text, 'text/csv');
}
