import type { Dataset } from '../model/dataset';

/**
 * A short name for what a dataset says: its scores and its quotes.
 *
 * Out    seven letters and digits; the same for rows in another order.
 * Rules  What a page does not carry (rationales, the surroundings of quotes) is left out, so that a
 *        link made on a page and one made by the build agree.
 */
export function hashOfData({ judgements, quotes }: Dataset): string {
	const rows = [
		...judgements.map(({ document, dimension, coder, score, salience, confidence }) =>
			[document, dimension, coder, score, salience, confidence].join('\t'),
		),
		...quotes.map(({ document, dimension, text, voice, locator }) =>
			[document, dimension, text, voice, locator].join('\t'),
		),
	];
	return fnv1a(rows.sort().join('\n')).toString(36).padStart(7, '0');
}

/** 32 bits over UTF-16 units. Source: Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}
