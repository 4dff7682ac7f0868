import { error, json } from '@sveltejs/kit';
import { frameElement } from '$lib/export/snippets';
import { shippedDataset } from '$lib/server/dataset';
import { frameOf } from '$lib/server/embed-frames';
import { openNamedView, slugEntries } from '$lib/server/named-views';
import { siteAddress } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

/** oEmbed names whole addresses: there is nothing to write where the build does not know the site's. */
export const prerender = siteAddress() !== null;
export const trailingSlash = 'never';

export const entries: EntryGenerator = slugEntries;

/** A named view as oEmbed 1.0 (https://oembed.com), for hosts that turn an address into a frame. */
export const GET: RequestHandler = ({ params: { slug } }) => {
	const site = siteAddress();
	const opened = openNamedView(slug);
	if (!opened || site === null) error(404);
	const { width, height, title } = frameOf(opened);
	const src = `${site}/embed/${slug}/`;
	return json({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: shippedDataset().title,
		provider_url: `${site}/`,
		width,
		height,
		html: frameElement({ src, title, width, height, isLive: false }),
		thumbnail_url: `${site}/views/${slug}.png`,
		thumbnail_width: 1920,
		thumbnail_height: 1080,
	});
};
