export const base = '';

/** The address of a page in one file, as SvelteKit's `resolve` gives that of a page of the site. */
export function resolve(route: string, params: Readonly<Record<string, string>> = {}): string {
	const path = route.replace(/\[(\w+)\]/gu, (_, name: string) =>
		encodeURIComponent(params[name] ?? ''),
	);
	return `#${path}`;
}
