/** The address of this page with another query. */
export function addressOf(query: string): string {
	const { origin, pathname } = location;
	return `${origin}${pathname}${query && `?${query}`}`;
}
