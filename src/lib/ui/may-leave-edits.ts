import type { CurrentView } from './current-view.svelte';

/** Asks before changes that are in no file are lost. In: the `question`, where there are some. */
export function mayLeaveEdits({ edits }: CurrentView, question: string): boolean {
	return edits?.isSaved !== false || confirm(question);
}
