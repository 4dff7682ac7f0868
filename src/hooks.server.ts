import type { Handle } from '@sveltejs/kit';
import { bareIslands } from '$lib/server/bare-islands';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => bareIslands(html),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
	});
