import { tokensOf } from './tokens';

/** What is to be found. */
export interface IndexedText {
	readonly text: string;
	/** Results are counted by group: a document, or '' for the codebook. */
	readonly group: string;
	/** How much a hit in it counts beside others. */
	readonly weight: number;
}

/** Which text holds which term. Plain values and Maps, kept in the worker that built them. */
export interface SearchIndex {
	readonly texts: readonly IndexedText[];
	/** Sorted by code unit, so that the terms with one beginning stand together. */
	readonly terms: readonly string[];
	/** Per term the places of the texts that hold it, ascending. */
	readonly postings: readonly Uint32Array[];
	/** Per term a bit for each letter in it: words that differ much are told apart without spelling them out. */
	readonly letters: Uint32Array;
	/** Per text by what its score is multiplied: its weight, a little less for a long one. */
	readonly factors: Float32Array;
	/** Per text the place of its group in `groups`. */
	readonly groupOf: Uint32Array;
	readonly groups: readonly string[];
}

export function indexTexts(texts: readonly IndexedText[]): SearchIndex {
	const places = new Map<string, number[]>();
	const lengths = new Float32Array(texts.length);
	const groups = new Map<string, number>();
	const groupOf = new Uint32Array(texts.length);
	for (const [place, { text, group }] of texts.entries()) {
		if (!groups.has(group)) groups.set(group, groups.size);
		groupOf[place] = groups.get(group) ?? 0;
		const tokens = tokensOf(text);
		lengths[place] = tokens.length;
		for (const { term } of tokens) {
			const found = places.get(term);
			if (!found) places.set(term, [place]);
			else if (found.at(-1) !== place) found.push(place);
		}
	}
	const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length || 1;
	const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		texts,
		terms: sorted.map(([term]) => term),
		postings: sorted.map(([, found]) => Uint32Array.from(found)),
		letters: Uint32Array.from(sorted, ([term]) => lettersOf(term)),
		factors: Float32Array.from(
			texts,
			({ weight }, place) => weight / (0.75 + (0.25 * (lengths[place] ?? mean)) / mean),
		),
		groupOf,
		groups: [...groups.keys()],
	};
}

/** One of 32 bits per letter; letters may share a bit. */
export function lettersOf(term: string): number {
	let bits = 0;
	for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) & 31);
	return bits >>> 0;
}
