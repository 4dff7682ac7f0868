/// <reference lib="webworker" />
import { findTexts } from './find-texts';
import { indexTexts, type SearchIndex } from './index-texts';
import type { Answer, Request } from './messages';

/** Builds the index and keeps it: only places of texts go back to the page. */
let index: SearchIndex | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'index') {
		index = indexTexts(data.texts);
		return;
	}
	const { query, most } = data;
	if (!index) throw new Error('asked to find before there is an index');
	const answer: Answer = { query, most, found: findTexts(index, query, most) };
	self.postMessage(answer);
});
