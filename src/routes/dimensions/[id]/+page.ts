import { browser } from '$app/environment';

/** Drawn at build time; in a browser the code waits until it is needed. */
export async function load({ params }) {
	const part = browser ? null : (await import('$lib/ui/dimensions/DimensionPage.svelte')).default;
	return { id: params.id, part };
}
