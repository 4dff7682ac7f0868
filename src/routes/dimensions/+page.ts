import { browser } from '$app/environment';

/** Drawn at build time; in a browser the code waits until it is needed. */
export async function load() {
	const part = browser ? null : (await import('$lib/ui/dimensions/DimensionList.svelte')).default;
	return { part };
}
