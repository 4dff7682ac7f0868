import { error } from '@sveltejs/kit';
import { openNamedView, slugEntries } from '$lib/server/named-views';
import { namedSvg } from '$lib/server/pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = slugEntries;

/** A named view as a picture that needs nothing but itself. */
export const GET: RequestHandler = ({ params }) => {
	const opened = openNamedView(params.slug);
	if (!opened) error(404);
	return new Response(namedSvg(opened), { headers: { 'content-type': 'image/svg+xml' } });
};
