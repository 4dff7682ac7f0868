import revealScript from 'reveal.js?url';
import revealStyle from 'reveal.js/reveal.css?url';
import fontUrl from '$lib/fonts/pretendard.woff2?url';
import { exampleDeck } from '$lib/server/example-deck';

export const prerender = true;
export const trailingSlash = 'always';

/** A real reveal.js deck that uses the embeds, as people put it together. */
export function GET() {
	const local = (address: string) => address.replace(/^.*?(?=_app\/)/u, '../../');
	const files = {
		style: local(revealStyle),
		script: local(revealScript),
		font: local(fontUrl),
	};
	return new Response(exampleDeck(files), { headers: { 'content-type': 'text/html' } });
}
