import { stringify } from 'devalue';
import { datasetSource } from '$lib/server/dataset';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole dataset as its files have it, for what a page does not carry: see forReading. */
export function GET() {
	return new Response(stringify(datasetSource()), {
		headers: { 'content-type': 'application/json' },
	});
}
