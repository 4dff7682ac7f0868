/** Where the reader is in a page that stands in one file: its part behind `#` is its address. */
class StandalonePage {
	url = $state.raw(addressOf(location));
	readonly data: Record<string, unknown> = {};

	get route() {
		return { id: this.url.pathname.replace(/(?<=.)\/$/u, '') };
	}
}

/** `#/compare?docs=kim` as an address of its own; any other fragment leads to the first page. */
export function addressOf({ hash, search }: Location): URL {
	const path = /^#[/?]/u.test(hash) ? hash.slice(1) : `/${search}`;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed: each address is a new one
	return new URL(path, 'https://stanceboard.invalid/');
}

export const page = new StandalonePage();

addEventListener('popstate', () => {
	// A fragment that names a place on this page leads nowhere else.
	if (location.hash === '' || /^#[/?]/u.test(location.hash)) page.url = addressOf(location);
});
