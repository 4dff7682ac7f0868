import type { Handle } from '@sveltejs/kit';
import { withoutComments } from '../scripts/inline-scripts.js';
import { bareIslands } from '$lib/server/bare-islands';
import { getLocale } from '$lib/paraglide/runtime';
import { startLate } from '$lib/server/late-start';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			startLate(bareIslands(withoutComments(html))).replace('%lang%', getLocale()),
		// The whole font is for letters that only somebody's own data has.
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && !path.includes('Variable')),
	});
