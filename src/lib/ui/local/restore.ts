import { page } from '$app/state';
import type { CurrentView } from '../current-view.svelte';
import { readKept } from './kept.svelte';

/** Opens what was kept on this device; says so where a link needs a dataset that is not here. */
export async function restore(current: CurrentView): Promise<void> {
	const kept = await readKept().catch(() => null);
	if (kept) current.restore(kept);
	const wanted = page.url.searchParams.get('local');
	if (wanted !== null && wanted !== kept?.id) current.notify({ code: 'not-open', name: wanted });
}
