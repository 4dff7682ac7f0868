/** The parts of a request that decide who answers it. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url' | 'referrer'>;

/** A site as its worker knows it. */
export interface Site {
	readonly origin: string;
	readonly base: string;
	/** Paths of what is kept of it. */
	readonly kept: ReadonlySet<string>;
	/** Folders of its other languages, each of which is a site with a worker of its own: `/ko`. */
	readonly languages: readonly string[];
}

/**
 * Who answers a request.
 *
 * - `kept`: the version on this device; a query is a state of the page, not another page
 * - `slash`: the same page, whose address ends with a slash
 * - `code`: whichever version has it: the names of code hold its hash
 * - `data`, `page`: the network, and without one words that say so
 * - `network`: nobody but the network; the worker keeps its hands off
 */
export type Way = 'kept' | 'slash' | 'code' | 'data' | 'page' | 'network';

/**
 * Rules  Only what is read (GET) from this site in this language, and no embed: it stands on pages of
 *        others, who want it as it is now.
 */
export function wayOf(asked: Asked, site: Site): Way {
	const { origin, pathname } = new URL(asked.url);
	const path = pathname.slice(site.base.length);
	const isOurs = origin === site.origin && pathname.startsWith(`${site.base}/`);
	if (asked.method !== 'GET' || !isOurs) return 'network';
	if (site.languages.some((folder) => path === folder || path.startsWith(`${folder}/`)))
		return 'network';
	const isVisit = asked.mode === 'navigate';
	if (isEmbed(asked.url, site) || (!isVisit && isEmbed(asked.referrer, site))) return 'network';
	if (site.kept.has(pathname)) return 'kept';
	if (path.startsWith('/_app/immutable/')) return 'code';
	if (path.endsWith('/__data.json')) return 'data';
	if (!isVisit) return 'network';
	return site.kept.has(`${pathname}/`) ? 'slash' : 'page';
}

/** The page that tells how to embed is none. */
function isEmbed(address: string, { base, kept }: Site): boolean {
	if (!URL.canParse(address)) return false;
	const { pathname } = new URL(address);
	return pathname.startsWith(`${base}/embed/`) && !kept.has(pathname);
}
