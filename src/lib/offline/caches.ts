/**
 * Name of the cache that holds one version of a site.
 *
 * In     `base` = the path of the site, `''` or `/stances`.
 * Rules  All sites of an origin share their caches, and the site in another language stands below this
 *        one: the name says whose it is, and no path has a space in it.
 */
export function cacheName(base: string, version: string): string {
	return `${ofSite(base)}${version}`;
}

/** The caches of this site that hold another version of it. In: `names` = all caches of the origin. */
export function otherVersions(names: readonly string[], base: string, version: string): string[] {
	const own = cacheName(base, version);
	return names.filter((name) => name !== own && name.startsWith(ofSite(base)));
}

function ofSite(base: string): string {
	return `stanceboard ${base}/ `;
}
