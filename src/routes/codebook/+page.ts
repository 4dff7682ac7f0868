import { browser } from '$app/environment';

/** Drawn at build time; in a browser the code waits until it is needed. */
export async function load({ data }) {
	const part = browser ? null : (await import('$lib/ui/codebook/CodebookPage.svelte')).default;
	return { ...data, part };
}
