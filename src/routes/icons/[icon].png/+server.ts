import { error } from '@sveltejs/kit';
import { drawIcon, ICONS } from '$lib/server/icons';

export const prerender = true;
export const trailingSlash = 'never';

export function entries() {
	return ICONS.map(({ name }) => ({ icon: name }));
}

export function GET({ params }) {
	const icon = ICONS.find(({ name }) => name === params.icon);
	if (!icon) error(404);
	return new Response(drawIcon(icon), { headers: { 'content-type': 'image/png' } });
}
