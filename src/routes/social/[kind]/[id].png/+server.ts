import { error } from '@sveltejs/kit';
import { shippedDataset } from '$lib/server/dataset';
import { siteAddress } from '$lib/server/site';
import { PICTURES, picturesOf, socialPicture } from '$lib/server/social-picture';

/** Pictures stand in links by their full address: without one there are none. */
export const prerender = siteAddress() !== null;
export const trailingSlash = 'never';

export function entries() {
	return PICTURES.flatMap((kind) => picturesOf(shippedDataset(), kind).map((id) => ({ kind, id })));
}

export function GET({ params }) {
	const kind = PICTURES.find((each) => each === params.kind);
	const picture = kind && socialPicture(shippedDataset(), kind, params.id);
	if (!picture) error(404);
	return new Response(picture, { headers: { 'content-type': 'image/png' } });
}
