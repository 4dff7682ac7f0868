import { m } from '../paraglide/messages';
import type { CurrentView } from './current-view.svelte';

/** Asks before another dataset takes the place of one with changes that are in no file. */
export function mayLeaveEdits({ edits }: CurrentView): boolean {
	return edits?.isSaved !== false || confirm(m.data_unsaved());
}
