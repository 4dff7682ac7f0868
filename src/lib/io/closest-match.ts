/** Where a text comes closest to a quote that it does not hold. */
export interface ClosestMatch {
	/** Index in the list of paragraphs. */
	readonly paragraph: number;
	/** What the quote has from the first differing character on, and what the text has there. */
	readonly quoted: string;
	readonly found: string;
}

/** A run of fewer characters is chance. */
const SHORTEST_RUN = 12;
const EXCERPT = 30;

/**
 * The longest run of a quote, from one of its words on, that a paragraph holds.
 *
 * Out    `null` where no run is longer than chance.
 */
export function closestMatch(quote: string, paragraphs: readonly string[]): ClosestMatch | null {
	let best = { length: SHORTEST_RUN - 1, start: 0, at: 0, paragraph: -1 };
	for (const start of wordStarts(quote)) {
		paragraphs.forEach((text, paragraph) => {
			const length = runLength(quote.slice(start), text);
			if (length > best.length) {
				best = { length, start, at: text.indexOf(quote.slice(start, start + length)), paragraph };
			}
		});
	}
	const text = paragraphs[best.paragraph];
	if (text === undefined) return null;
	// A run from the first word on ends where the texts part; a later one begins behind that place.
	const [inQuote, inText] =
		best.start === 0
			? [best.length, best.at + best.length]
			: partBefore(quote, best.start, text, best.at);
	return {
		paragraph: best.paragraph,
		quoted: excerpt(quote, inQuote),
		found: excerpt(text, inText),
	};
}

function wordStarts(quote: string): number[] {
	return [0, ...[...quote.matchAll(/\s(?=\S)/g)].map(({ index }) => index + 1)];
}

/** Length of the longest beginning of `wanted` that `text` holds somewhere. */
function runLength(wanted: string, text: string): number {
	let low = 0;
	let high = wanted.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (text.includes(wanted.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Walks back from a run to the last differing character, shown with the word it stands in. */
function partBefore(quote: string, start: number, text: string, at: number): [number, number] {
	let i = start;
	let j = at;
	while (i > 0 && j > 0 && quote[i - 1] === text[j - 1]) [i, j] = [i - 1, j - 1];
	const back = Math.min(i, j, 12);
	return [i - back, j - back];
}

function excerpt(text: string, from: number): string {
	const part = text.slice(from, from + EXCERPT);
	return from + EXCERPT < text.length ? `${part}…` : part;
}
