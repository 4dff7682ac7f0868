/// <reference lib="webworker" />
import { findTexts } from './find-texts';
import { indexTexts, type IndexedText, type SearchIndex } from './index-texts';
import type { Answer, Request } from './messages';

/** Builds the index and keeps it: only places of texts go back to the page. */
let index: SearchIndex | null = null;

const WARM_UP_ROUNDS = 30;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'index') {
		answer({ kind: 'letters', letters: lettersIn(data.texts) });
		index = indexTexts(data.texts);
		warmUp(index, 0);
		return;
	}
	const { query, most } = data;
	if (!index) throw new Error('asked to find before there is an index');
	answer({ kind: 'found', query, most, found: findTexts(index, query, most) });
});

function answer(message: Answer) {
	self.postMessage(message);
}

/**
 * Code that has run often is compiled: better now, with words of these texts, than while somebody
 * types. A task for each round, so that a question is answered in between.
 */
function warmUp(built: SearchIndex, round: number) {
	if (round === WARM_UP_ROUNDS) return;
	const { terms } = built;
	const at = Math.floor((round / WARM_UP_ROUNDS) * terms.length);
	const [term = '', next = ''] = terms.slice(at);
	const [late = '', later = ''] = terms.slice(-2 - round); // Hangul stands last
	const slip = `${term.slice(0, 2)}x${term.slice(2)}`;
	const words = [term.slice(0, 1), term.slice(0, 3), slip, `${term} ${next.slice(0, 1)}`];
	for (const query of [...words, `${late}${later}`]) findTexts(built, query, 40);
	setTimeout(() => warmUp(built, round + 1));
}

function lettersIn(texts: readonly IndexedText[]): string {
	const letters = new Set<string>();
	for (const { text } of texts) for (const letter of text) letters.add(letter);
	return [...letters].join('');
}
