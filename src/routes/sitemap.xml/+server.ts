import { error } from '@sveltejs/kit';
import { shippedDataset } from '$lib/server/dataset';
import { siteAddress } from '$lib/server/site';
import { sitemap } from '$lib/server/sitemap';

/** A sitemap holds full addresses: without SITE_URL there is none. */
export const prerender = siteAddress() !== null;
export const trailingSlash = 'never';

export function GET() {
	const site = siteAddress();
	if (site === null) error(404);
	const routes = Object.keys(import.meta.glob('../**/+page.svelte'));
	return new Response(sitemap(site, routes, shippedDataset()), {
		headers: { 'content-type': 'application/xml' },
	});
}
