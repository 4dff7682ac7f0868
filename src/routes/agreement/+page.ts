import { browser } from '$app/environment';

/** Drawn at build time; in a browser its code waits until it is needed. */
export async function load({ data }) {
	const part = browser ? null : (await import('$lib/ui/agreement/Agreement.svelte')).default;
	return { ...data, part };
}
