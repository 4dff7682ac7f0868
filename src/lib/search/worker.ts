/// <reference lib="webworker" />
import { indexTexts, memoryOf, type IndexedText } from './index-texts';
import type { Answer, Request } from './messages';

/** Builds the index and hands it over: the page finds in it within the frame that shows the letter. */
self.addEventListener('message', ({ data: texts }: MessageEvent<Request>) => {
	answer({ kind: 'letters', letters: lettersIn(texts) });
	const index = indexTexts(texts);
	answer({ kind: 'index', index }, memoryOf(index));
});

function answer(message: Answer, handedOver: Transferable[] = []) {
	self.postMessage(message, handedOver);
}

function lettersIn(texts: readonly IndexedText[]): string {
	const letters = new Set<string>();
	for (const { text } of texts) for (const letter of text) letters.add(letter);
	return [...letters].join('');
}
