import type { Quote } from './dataset';
import { shortHash } from './short-hash';

/** What can stand between the dots of a link. */
const ID = /^[\p{L}\p{M}\p{Nd}_-]{1,64}$/u;

/**
 * How a link names a quote: its `id` column, else a short hash of document, dimension and text.
 *
 * Rules  An `id` that is blank or not written like an id could not stand in a link: the hash does.
 *        Two coders' rows of the same words on the same cell are the same quote.
 */
export function quoteKey({ document, dimension, text, extra }: Quote): string {
	const id = extra.get('id') ?? '';
	// Ids hold no line break, so that no two quotes run into the same text.
	return ID.test(id) ? id : shortHash(`${document}\n${dimension}\n${text}`);
}

/** Quotes by their key; of several with one key the first counts. */
export function quotesByKey(quotes: readonly Quote[]): Map<string, Quote> {
	const byKey = new Map<string, Quote>();
	for (const quote of quotes) {
		const key = quoteKey(quote);
		if (!byKey.has(key)) byKey.set(key, quote);
	}
	return byKey;
}
