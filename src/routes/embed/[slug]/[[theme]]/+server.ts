import { error } from '@sveltejs/kit';
import fontUrl from '$lib/fonts/pretendard.woff2?url';
import { namedEmbed } from '$lib/server/embed';
import { openNamedView, slugEntries } from '$lib/server/named-views';
import { oembedAddress } from '$lib/server/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	slugEntries().flatMap(({ slug }) => [
		{ slug },
		{ slug, theme: 'light' },
		{ slug, theme: 'dark' },
	]);

/** A named view as a page without JavaScript, in the host's colours or in fixed ones. */
export const GET: RequestHandler = ({ params: { slug, theme } }) => {
	const opened = openNamedView(slug);
	if (!opened || (theme !== undefined && theme !== 'light' && theme !== 'dark')) error(404);
	const root = theme === undefined ? '../../' : '../../../';
	const page = namedEmbed(opened, {
		theme: theme ?? null,
		fontUrl: fontUrl.replace(/^.*?(?=_app\/)/u, root),
		root,
		oembed: oembedAddress(slug),
	});
	// Exactly this type, or Kit takes the page for a file without an ending.
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
