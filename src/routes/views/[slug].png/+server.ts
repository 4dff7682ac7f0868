import { error } from '@sveltejs/kit';
import { openNamedView, slugEntries } from '$lib/server/named-views';
import { namedPng } from '$lib/server/pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = slugEntries;

/** A named view as a slide-wide picture. */
export const GET: RequestHandler = ({ params }) => {
	const opened = openNamedView(params.slug);
	if (!opened) error(404);
	return new Response(namedPng(opened), { headers: { 'content-type': 'image/png' } });
};
