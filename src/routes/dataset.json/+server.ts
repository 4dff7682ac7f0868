import { stringify } from 'devalue';
import { shippedDataset } from '$lib/server/dataset';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole dataset, for what a page does not carry: see forReading. */
export function GET() {
	return new Response(stringify(shippedDataset()), {
		headers: { 'content-type': 'application/json' },
	});
}
