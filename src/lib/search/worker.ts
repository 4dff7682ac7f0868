/// <reference lib="webworker" />
import { findTexts } from './find-texts';
import { indexTexts, type IndexedText, type SearchIndex } from './index-texts';
import type { Answer, Request } from './messages';

/** Builds the index and keeps it: only places of texts go back to the page. */
let index: SearchIndex | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'index') {
		answer({ kind: 'letters', letters: lettersIn(data.texts) });
		index = indexTexts(data.texts);
		warmUp(index);
		return;
	}
	const { query, most } = data;
	if (!index) throw new Error('asked to find before there is an index');
	answer({ kind: 'found', query, most, found: findTexts(index, query, most) });
});

function answer(message: Answer) {
	self.postMessage(message);
}

/** Code that has run some times is compiled: better now than while somebody types. */
function warmUp(built: SearchIndex) {
	for (const query of ['a', 'th', 'searhc', '한국', 'a th']) findTexts(built, query, 40);
}

function lettersIn(texts: readonly IndexedText[]): string {
	const letters = new Set<string>();
	for (const { text } of texts) for (const letter of text) letters.add(letter);
	return [...letters].join('');
}
