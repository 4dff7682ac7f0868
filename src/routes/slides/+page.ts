import { browser } from '$app/environment';

/** The page is drawn at build time; in a browser its code waits until it is needed. */
export async function load() {
	return { Slides: browser ? null : (await import('$lib/ui/slides/Slides.svelte')).default };
}
