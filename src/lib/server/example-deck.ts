import { TOKENS } from '../charts/palette';
import { element, text, type MarkupElement } from '../export/markup';
import { hostScript } from '../export/snippets';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import type { Dataset } from '../model/dataset';
import { formatView } from '../view/format';
import { DEFAULT_VIEW } from '../view/view';
import { barePage } from './bare-page';
import { shippedDataset } from './dataset';
import { embedFrames, type NamedFrame } from './embed-frames';

/** The deck's own files, from its page. */
interface DeckFiles {
	readonly style: string;
	readonly script: string;
	readonly font: string;
}

/** From the deck to the site's root. */
const ROOT = '../../';
/** How many named views the deck shows. */
const SHOWN = 4;
/** How many dimensions the live frame shows: as many as a slide holds. */
const ROWS = 6;

/** A reveal.js deck: named views as frames without script, one as a live frame, one as a picture. */
export function exampleDeck({ style, script, font }: DeckFiles): string {
	const dataset = shippedDataset();
	const frames = embedFrames();
	const [first] = frames;
	const slides = [
		element('section', {}, [
			element('h1', {}, [text(dataset.title)]),
			element('p', {}, [text(m.deck_example_lead())]),
		]),
		...frames.slice(0, SHOWN).map((frame) => element('section', {}, [namedFrame(frame)])),
		element('section', {}, [liveFrame(dataset)]),
		...(first ? [element('section', {}, [picture(first)])] : []),
	];
	return barePage({
		language: getLocale(),
		title: m.deck_example_title(),
		theme: null,
		root: ROOT,
		style: deckStyle(font),
		script: `${hostScriptHere()}
import(${JSON.stringify(script)}).then(function (module) {
  new module.default({ hash: true, width: 1280, height: 720, margin: 0.02, center: false }).initialize();
});`,
		policy: ["frame-src 'self'"],
		scriptSources: ["'self'"],
		styleSources: ["'self'"],
		head: [element('link', { rel: 'stylesheet', href: style })],
		body: [element('div', { class: 'reveal' }, [element('div', { class: 'slides' }, slides)])],
	});
}

function namedFrame({ slug, title, width, height }: NamedFrame): MarkupElement {
	return element('iframe', {
		'data-src': `${ROOT}embed/${slug}/`,
		title: text(title).replaceAll('"', '&quot;'),
		style: `aspect-ratio:${width}/${height}`,
	});
}

/** A view without a name: drawn by script, and as high as it says. */
function liveFrame({ dimensions }: Dataset): MarkupElement {
	const dims = dimensions.slice(0, ROWS).map(({ id }) => id);
	const query = formatView({ ...DEFAULT_VIEW, chart: 'heatmap', dims });
	return element('iframe', {
		'data-src': text(`${ROOT}embed/?${query}`),
		title: text(m.deck_example_live()),
		style: 'aspect-ratio:16/9',
	});
}

function picture({ slug, title }: NamedFrame): MarkupElement {
	const src = `${ROOT}views/${slug}.svg`;
	return element('img', { src, alt: text(title).replaceAll('"', '&quot;') });
}

/** Addresses of frames are whole once the page has them. */
function hostScriptHere(): string {
	return hostScript('EMBEDS').replace('"EMBEDS"', `new URL('${ROOT}embed/', location.href).href`);
}

function deckStyle(font: string): string {
	const colours = (theme: 'light' | 'dark') =>
		['paper', 'ink', 'ink2']
			.map((name) => `--${name}:${(TOKENS[theme].get(name) ?? '').toLowerCase()}`)
			.join(';');
	return [
		`@font-face{font-family:Pretendard;font-weight:400 700;font-display:swap;src:url(${font})}`,
		`:root{color-scheme:light dark;${colours('light')}}`,
		`@media(prefers-color-scheme:dark){:root{${colours('dark')}}}`,
		'body,body.reveal-viewport{margin:0;background:var(--paper);color:var(--ink);font:400 24px/1.5 Pretendard,system-ui,sans-serif}',
		'.reveal{height:100vh;font-family:inherit}',
		'.reveal .slides{text-align:left}',
		'.reveal .slides section{height:100%}',
		'h1{margin:200px 0 16px;font-size:56px;line-height:1.15;letter-spacing:-.02em}',
		'p{margin:0;color:var(--ink2)}',
		// As wide as the slide allows a frame of its proportions to be.
		'.reveal iframe{display:block;width:auto;height:100%;max-width:100%;margin:0 auto;border:0}',
		'.reveal img{display:block;width:100%;height:100%;object-fit:contain}',
	].join('');
}
