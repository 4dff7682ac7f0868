import { browser } from '$app/environment';

/** The overview is drawn at build time; in a browser its code waits until it is needed. */
export async function load() {
	return { Overview: browser ? null : (await import('$lib/ui/overview/Overview.svelte')).default };
}
