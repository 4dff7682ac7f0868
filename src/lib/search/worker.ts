/// <reference lib="webworker" />
import { findTexts } from './find-texts';
import { indexTexts, type SearchIndex } from './index-texts';
import type { Answer, Request } from './messages';

/** Builds the index and keeps it: only places of texts go back to the page. */
let index: SearchIndex | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'index') {
		index = indexTexts(data.texts);
		warmUp(index);
		return;
	}
	const { query, most } = data;
	if (!index) throw new Error('asked to find before there is an index');
	const answer: Answer = { query, most, found: findTexts(index, query, most) };
	self.postMessage(answer);
});

/** Code that has run some times is compiled: better now than while somebody types. */
function warmUp(built: SearchIndex) {
	for (const query of ['a', 'th', 'searhc', '한국', 'a th']) findTexts(built, query, 40);
}
