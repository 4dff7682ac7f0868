/** What a build is made of, as `$service-worker` lists it: paths with the base path in front. */
export interface Build {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
}

/**
 * The paths of all that is needed to read a site without a network, `code` and all else apart.
 *
 * Out    paths as a request has them (`/kim%20b/`), in the order in which they are fetched.
 * Rules  Left out: pictures of views, embeds and the deck that is made of them, which need their site,
 *        and the whole font (2 MB), which only letters of somebody's own data need.
 *        The page for addresses that were not built stands in for every page that is not here.
 */
export function keptPaths({ base, build, files, prerendered }: Build): {
	readonly code: readonly string[];
	readonly pages: readonly string[];
} {
	const code = [...build.filter((path) => !isWholeFont(path)), ...files];
	const inside = prerendered.map((path) => path.slice(base.length)).filter(isForReading);
	const pages = [SHELL, ...inside].map((path) => `${base}${path}`);
	return { code: code.map(asRequested), pages: pages.map(asRequested) };
}

/** The page for addresses that were not built. */
export const SHELL = '/404.html';

/** A page, the data that leads from one to another, or the dataset. */
function isForReading(path: string): boolean {
	if (path === '/dataset.json') return true;
	const [, page] = /^(.*\/)(?:__data\.json)?$/u.exec(path) ?? [];
	if (page === undefined || page === '/slides/examples/') return false;
	return page === '/embed/how-to/' || !page.startsWith('/embed/');
}

function isWholeFont(path: string): boolean {
	return path.includes('/PretendardVariable.');
}

function asRequested(path: string): string {
	return new URL(path, 'https://any.invalid').pathname;
}
