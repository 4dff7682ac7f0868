import { readFileSync } from 'node:fs';
import { writeEmbedData } from '$lib/export/embed-data';
import { element, text } from '$lib/export/markup';
import fontUrl from '$lib/fonts/pretendard.woff2?url';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { barePage } from '$lib/server/bare-page';
import { shippedDataset } from '$lib/server/dataset';
import { forReading } from '$lib/server/for-reading';

export const prerender = true;
export const trailingSlash = 'always';

/** Written by scripts/build-embed.js. */
const FRAME = 'dist/embed';

/** Any view in a frame: `embed/?chart=radar`. Everything stands on the page, since a sandboxed frame may fetch nothing. */
export function GET() {
	const dataset = forReading(shippedDataset(), getLocale());
	const font = `@font-face{font-family:Pretendard;font-weight:400 700;font-display:swap;src:url(${fontUrl.replace(/^.*?(?=_app\/)/u, '../')})}`;
	const page = barePage({
		language: getLocale(),
		title: dataset.title,
		theme: null,
		root: '../',
		style: font + readFileSync(`${FRAME}/embed.css`, 'utf8'),
		script: readFileSync(`${FRAME}/embed.js`, 'utf8').replaceAll('</script', '<\\/script'),
		head: [element('meta', { name: 'color-scheme', content: 'light dark' })],
		body: [
			element('main', { id: 'frame' }, [
				element('noscript', {}, [
					element('p', {}, [
						text(m.share_embed_needs_scripts()),
						' ',
						element('a', { href: '../', target: '_blank' }, [text(m.share_embed_open_page())]),
					]),
				]),
			]),
			element('script', { id: 'dataset', type: 'application/json' }, [writeEmbedData(dataset)]),
		],
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
}
