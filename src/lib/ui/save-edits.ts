import type { CurrentView } from './current-view.svelte';
import { editedFiles } from './edited-files';
import type { Edits } from './edits.svelte';
import { saveFile } from './save-file';

/** Saves the files that hold the changes; where not all of the dataset can be had, a notice says so. */
export async function saveEdits(current: CurrentView, edits: Edits): Promise<void> {
	if (!(await current.loadWhole())) return;
	for (const [name, text] of editedFiles(edits.read, edits.dataset))
		saveFile(name, text, 'text/csv');
	edits.isSaved = true;
}
