import { findTexts, type Found } from './find-texts';
import type { SearchIndex } from './index-texts';

const TIMES = 32;

/**
 * Finds beginnings of words of the index itself, from its first term to its last: code that has run is
 * compiled and scripts that were set are known, better before somebody types than with the first key.
 *
 * In     `most` = as `findTexts`.
 * Out    what was found, one by one, so that other work can be done in between.
 */
export function* rehearse({ index, most }: { index: SearchIndex; most: number }): Generator<Found> {
	const last = index.terms.length - 1;
	for (let i = 1; i <= TIMES; i++) {
		const [beginning = ''] = index.terms[Math.floor((i / TIMES) * last)] ?? '';
		yield findTexts(index, beginning, most);
	}
}
