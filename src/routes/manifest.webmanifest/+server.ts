import { getLocale } from '$lib/paraglide/runtime';
import { shippedDataset } from '$lib/server/dataset';
import { manifestOf } from '$lib/server/manifest';

export const prerender = true;
export const trailingSlash = 'never';

export function GET() {
	return Response.json(manifestOf(shippedDataset().title, getLocale()), {
		headers: { 'content-type': 'application/manifest+json' },
	});
}
