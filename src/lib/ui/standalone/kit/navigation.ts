import { page } from './state.svelte';

/** Goes to an address of the page in one file, as SvelteKit's `goto` does on the site. */
export function goto(
	address: string,
	{ replaceState = false }: { replaceState?: boolean } = {},
): Promise<void> {
	const url = new URL(address, page.url);
	const place = `#${url.pathname}${url.search}`;
	if (replaceState) history.replaceState(null, '', place);
	else history.pushState(null, '', place);
	page.url = url;
	return Promise.resolve();
}
