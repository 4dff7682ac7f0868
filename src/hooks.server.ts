import type { Handle } from '@sveltejs/kit';
import { bareIslands } from '$lib/server/bare-islands';
import { startLate } from '$lib/server/late-start';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => startLate(bareIslands(html)),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
	});
