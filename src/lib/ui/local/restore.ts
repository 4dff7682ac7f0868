import { page } from '$app/state';
import type { CurrentView } from '../current-view.svelte';
import { readKept, takePassed } from './kept.svelte';

/** Opens what the page before has passed on, or what was kept on this device; says so where a link needs a dataset that is not here. */
export async function restore(current: CurrentView): Promise<void> {
	const wanted = page.url.searchParams.get('local');
	const passed = wanted === null ? null : await takePassed().catch(() => null);
	const kept = passed ?? (await readKept().catch(() => null));
	if (kept) current.restore(kept);
	if (wanted !== null && wanted !== kept?.id) current.notify({ code: 'not-open', name: wanted });
}
