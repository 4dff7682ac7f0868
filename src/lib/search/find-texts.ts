import { lettersOf, type SearchIndex } from './index-texts';
import { lettersAllow, slipsAllowed, slipsBetween } from './spelling';
import { wordsOf, type QueryWord } from './tokens';

export interface Found {
	/** Places of the best texts in what was indexed, best first. */
	readonly places: readonly number[];
	/** How many texts there are in all, and in each group. */
	readonly total: number;
	readonly groups: ReadonlyMap<string, number>;
	/** What was asked for, and the terms that are only similar to it: what is to be marked in a text. */
	readonly words: readonly QueryWord[];
	readonly similar: ReadonlySet<string>;
	/** Nothing holds the words as they are written: these are the similar ones. */
	readonly isLoose: boolean;
}

export const NOTHING_FOUND: Found = {
	places: [],
	total: 0,
	groups: new Map(),
	words: [],
	similar: new Set(),
	isLoose: false,
};

/** Of a term that only begins with the word, or is only similar to it, beside the word itself. */
const PREFIX_SHARE = 0.7;
const SIMILAR_SHARE = 0.5;

/**
 * Finds the texts that hold all words of a query.
 *
 * In     `most` = how many places are wanted.
 * Rules  A word also stands for those that it begins. Where no text holds all of them, spelling slips
 *        are allowed, and half of the pairs of a Korean word do. Rare words count more than common
 *        ones, whole words more than beginnings, short texts a little more than long ones; of equals
 *        the first stands first.
 */
export function findTexts(index: SearchIndex, query: string, most: number): Found {
	const words = wordsOf(query);
	if (words.length === 0) return NOTHING_FOUND;
	const strict = rank(index, words, { most, isLoose: false });
	return strict.total > 0 ? strict : rank(index, words, { most, isLoose: true });
}

interface Ranking {
	readonly most: number;
	readonly isLoose: boolean;
}

interface Ranked {
	readonly place: number;
	readonly score: number;
}

function rank(index: SearchIndex, words: readonly QueryWord[], { most, isLoose }: Ranking): Found {
	const similar = new Set<string>();
	const scores = words
		.map((word) => scoreWord(index, word, { isLoose, similar }))
		.reduce(addWhereBoth);
	const { factors, groupOf } = index;
	const best: Ranked[] = [];
	const counts = new Uint32Array(index.groups.length);
	let total = 0;
	let least = 0; // of the best, once there are as many as wanted
	// Plain loops over flat numbers: with every key all texts are gone through.
	for (let place = 0; place < factors.length; place++) {
		const score = (scores[place] ?? 0) * (factors[place] ?? 0);
		if (score === 0) continue;
		total += 1;
		const group = groupOf[place] ?? 0;
		counts[group] = (counts[group] ?? 0) + 1;
		if (score > least) least = keepBest(best, { place, score }, most);
	}
	const groups = new Map(
		index.groups.flatMap((group, i) => (counts[i] ? [[group, counts[i]] as const] : [])),
	);
	const places = best.map(({ place }) => place);
	return { places, total, groups, words, similar, isLoose };
}

/** Adds the second scores to the first, per text; 0 where one of the two is. */
function addWhereBoth(sums: Float32Array, scores: Float32Array): Float32Array {
	for (let place = 0; place < sums.length; place++) {
		const [sum, score] = [sums[place] ?? 0, scores[place] ?? 0];
		sums[place] = sum === 0 || score === 0 ? 0 : sum + score;
	}
	return sums;
}

/** Per text what the word adds; 0 = the text does not hold it. */
function scoreWord(
	index: SearchIndex,
	word: QueryWord,
	{ isLoose, similar }: { isLoose: boolean; similar: Set<string> },
): Float32Array {
	const parts = word.terms.map((term) =>
		scoreTerm(index, term, { isPrefix: word.isPrefix, isLoose, similar }),
	);
	const [only] = parts;
	if (only && parts.length === 1) return only;
	const needed = isLoose ? Math.ceil(parts.length / 2) : parts.length;
	return sumWhere(parts, { size: index.factors.length, needed });
}

/** Per text the sum of its parts; 0 where fewer than `needed` of them are in it. */
function sumWhere(
	parts: readonly Float32Array[],
	{ size, needed }: { size: number; needed: number },
): Float32Array {
	const sums = new Float32Array(size);
	for (let place = 0; place < size; place++) {
		let [sum, count] = [0, 0];
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i]?.[place] ?? 0;
			if (part === 0) continue;
			sum += part;
			count += 1;
		}
		if (count >= needed) sums[place] = sum;
	}
	return sums;
}

/** Per text the worth of the best match of a term; 0 = there is none. */
function scoreTerm(
	index: SearchIndex,
	term: string,
	{ isPrefix, isLoose, similar }: { isPrefix: boolean; isLoose: boolean; similar: Set<string> },
): Float32Array {
	const { postings, starts } = index;
	const size = index.factors.length;
	const best = new Float32Array(size);
	const matches = matchesOf(index, term, isPrefix);
	if (isLoose && isPrefix) {
		for (const match of similarTo(index, term)) {
			matches.push(match);
			similar.add(index.terms[match.at] ?? '');
		}
	}
	for (const { at, share } of matches) {
		const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
		const value = share * Math.log(1 + size / (end - start));
		for (let i = start; i < end; i++) {
			const place = postings[i] ?? 0;
			if (value > (best[place] ?? 0)) best[place] = value;
		}
	}
	return best;
}

/** A term of the index that stands for a word of the query, and how much of it. */
interface Match {
	readonly at: number;
	readonly share: number;
}

function matchesOf(index: SearchIndex, term: string, isPrefix: boolean): Match[] {
	const matches: Match[] = [];
	const first = firstNotBefore(index.terms, term);
	for (let at = first; index.terms[at]?.startsWith(term); at++) {
		const isWhole = index.terms[at] === term;
		if (isWhole || isPrefix) matches.push({ at, share: isWhole ? 1 : PREFIX_SHARE });
		if (!isPrefix) break;
	}
	return matches;
}

function similarTo({ terms, letters }: SearchIndex, term: string): Match[] {
	const slips = slipsAllowed(term);
	if (slips === 0) return [];
	const own = lettersOf(term);
	const matches: Match[] = [];
	for (let at = 0; at < terms.length; at++) {
		if (!lettersAllow(own, letters[at] ?? 0, slips)) continue;
		const between = slipsBetween(term, terms[at] ?? '', slips);
		if (between !== null && between > 0) matches.push({ at, share: SIMILAR_SHARE / between });
	}
	return matches;
}

/** Place of the first term that does not stand before the given one. */
function firstNotBefore(terms: readonly string[], term: string): number {
	let [low, high] = [0, terms.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((terms[middle] ?? '') < term) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Puts a text into the list of the best, in order. Returns the score that the next one has to pass. */
function keepBest(best: Ranked[], text: Ranked, most: number): number {
	let at = best.length;
	while (at > 0 && (best[at - 1]?.score ?? 0) < text.score) at -= 1;
	best.splice(at, 0, text);
	if (best.length > most) best.pop();
	return best.length < most ? 0 : (best.at(-1)?.score ?? 0);
}
