import { tokensOf } from './tokens';

/** What is to be found. */
export interface IndexedText {
	readonly text: string;
	/** Results are counted by group: a document, or '' for the codebook. */
	readonly group: string;
	/** How much a hit in it counts beside others. */
	readonly weight: number;
}

/** Which text holds which term. Few and flat arrays: the worker that builds them hands them over as they are. */
export interface SearchIndex {
	/** Sorted by code unit, so that the terms with one beginning stand together. */
	readonly terms: readonly string[];
	/** The places of the texts that hold the first term, ascending, then those of the second ... */
	readonly postings: Uint32Array<ArrayBuffer>;
	/** Per term where its places start in `postings`; where the last one's end. */
	readonly starts: Uint32Array<ArrayBuffer>;
	/** Per term a bit for each letter in it: words that differ much are told apart without spelling them out. */
	readonly letters: Uint32Array<ArrayBuffer>;
	/** Per text by what its score is multiplied: its weight, a little less for a long one. */
	readonly factors: Float32Array<ArrayBuffer>;
	/** Per text the place of its group in `groups`. */
	readonly groupOf: Uint32Array<ArrayBuffer>;
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
	const { postings, starts } = flatten(sorted.map(([, found]) => found));
	return {
		terms: sorted.map(([term]) => term),
		postings,
		starts,
		letters: Uint32Array.from(sorted, ([term]) => lettersOf(term)),
		factors: Float32Array.from(
			texts,
			({ weight }, place) => weight / (0.75 + (0.25 * (lengths[place] ?? mean)) / mean),
		),
		groupOf,
		groups: [...groups.keys()],
	};
}

/** Lists of numbers as one, and where each of them starts. */
function flatten(lists: readonly (readonly number[])[]) {
	const starts = new Uint32Array(lists.length + 1);
	for (const [i, { length }] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
	const postings = new Uint32Array(starts.at(-1) ?? 0);
	for (const [i, list] of lists.entries()) postings.set(list, starts[i]);
	return { postings, starts };
}

/** The memory that changes hands with the index, so that nothing of it is copied. */
export function memoryOf(index: SearchIndex): ArrayBuffer[] {
	const { postings, starts, letters, factors, groupOf } = index;
	return [postings, starts, letters, factors, groupOf].map(({ buffer }) => buffer);
}

/** One of 32 bits per letter; letters may share a bit. */
export function lettersOf(term: string): number {
	let bits = 0;
	for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) & 31);
	return bits >>> 0;
}
