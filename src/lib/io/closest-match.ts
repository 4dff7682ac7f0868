/** Where a text comes closest to a quote that it does not hold. */
export interface ClosestMatch {
	/** Index in the list of paragraphs. */
	readonly paragraph: number;
	/** From the word with the first differing character on: what the quote has, what the text has. */
	readonly quoted: string;
	readonly found: string;
}

/** A run of fewer characters is chance. */
const SHORTEST_RUN = 12;
const EXCERPT = 30;

/**
 * The paragraph that holds the longest run of a quote, from one of its words on, and where they part.
 *
 * Out    `null` where no run is longer than chance.
 */
export function closestMatch(quote: string, paragraphs: readonly string[]): ClosestMatch | null {
	let best = { length: SHORTEST_RUN - 1, start: 0, paragraph: -1 };
	for (const start of wordStarts(quote)) {
		paragraphs.forEach((text, paragraph) => {
			const length = runLength(quote.slice(start), text);
			if (length > best.length) best = { length, start, paragraph };
		});
	}
	const text = paragraphs[best.paragraph];
	if (text === undefined) return null;
	const fromStart = runLength(quote, text);
	const [inQuote, inText] =
		fromStart >= SHORTEST_RUN
			? [fromStart, text.indexOf(quote.slice(0, fromStart)) + fromStart]
			: partBefore(quote, text, best);
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

/** Walks back from a run to the character before it at which the two part. */
function partBefore(
	quote: string,
	text: string,
	{ start, length }: { start: number; length: number },
): [number, number] {
	let i = start;
	let j = text.indexOf(quote.slice(start, start + length));
	while (i > 0 && j > 0 && quote[i - 1] === text[j - 1]) [i, j] = [i - 1, j - 1];
	return [Math.max(i - 1, 0), Math.max(j - 1, 0)];
}

function excerpt(text: string, at: number): string {
	const from = text.slice(0, at).search(/\S*$/);
	const part = text.slice(from, from + EXCERPT);
	return from + EXCERPT < text.length ? `${part}…` : part;
}
