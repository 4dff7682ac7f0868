/** A searchable piece of a text, and where it stands in it. */
export interface Token {
	readonly term: string;
	/** In UTF-16 units, end excluded. */
	readonly start: number;
	readonly end: number;
}

/** A word of a query. */
export interface QueryWord {
	/** What an entry must hold: the word itself, or the pairs of syllables of one that is written without spaces. */
	readonly terms: readonly string[];
	/** Whether terms that begin with it count too. */
	readonly isPrefix: boolean;
}

/** Korean, Chinese and Japanese: words run together or carry particles, so that they are cut into pairs. */
const RUN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;
/** A run, or a word of letters, marks and digits; the possessive ’s belongs to no word. */
const PIECE = new RegExp(
	`(?<run>${RUN.source})|['’]s(?![\\p{L}\\p{M}\\p{N}])|(?<word>(?:(?!${RUN.source})[\\p{L}\\p{M}\\p{N}])+)`,
	'giu',
);
/** Particles that a Korean noun carries; two syllables at least must stay before them. */
const PARTICLE =
	/(?<=..)(?:에서|으로|에게|까지|부터|보다|처럼|에는|에도|와의|과의|은|는|이|가|을|를|의|에|와|과|도|로|만)$/u;

/**
 * The searchable pieces of a text, in its order.
 *
 * Rules  Case and accents do not count. A run of Hangul (or Han, or kana) becomes every pair of
 *        neighbouring signs, since a word may start anywhere in it (동맹 in 한미동맹은), and its last
 *        sign alone, so that every sign begins a term.
 */
export function tokensOf(text: string): Token[] {
	return [...text.matchAll(PIECE)].flatMap(({ index, groups, 0: piece }) => {
		if (groups?.run !== undefined) return pairTokens(piece, index);
		return groups?.word === undefined
			? []
			: [{ term: fold(piece), start: index, end: index + piece.length }];
	});
}

/**
 * The words of a query.
 *
 * Rules  As `tokensOf`, but for the last sign alone, and particles at the end of a Korean word are
 *        left out: the text may carry another one. A single sign stands for all pairs that it begins.
 */
export function wordsOf(query: string): QueryWord[] {
	return [...query.matchAll(PIECE)].flatMap(({ groups, 0: piece }): QueryWord[] => {
		if (groups?.word !== undefined) return [{ terms: [fold(piece)], isPrefix: true }];
		if (groups?.run === undefined) return [];
		const signs = [...piece.normalize('NFC').replace(PARTICLE, '')];
		return signs.length === 1
			? [{ terms: signs, isPrefix: true }]
			: [{ terms: [...new Set(pairsOf(signs))], isPrefix: false }];
	});
}

/** Without case and accents. */
function fold(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function pairTokens(run: string, start: number): Token[] {
	const composed = run.normalize('NFC');
	const signs = [...composed];
	// Text in decomposed letters has no place for a single sign: the whole run stands for each.
	const isComposed = composed === run;
	const places: number[] = [start];
	for (const sign of signs) places.push((places.at(-1) ?? start) + sign.length);
	const end = start + run.length;
	return [...pairsOf(signs), ...signs.slice(-1)].map((term, i) => ({
		term,
		start: isComposed ? (places[i] ?? start) : start,
		end: isComposed ? (places[i + 2] ?? end) : end,
	}));
}

function pairsOf(signs: readonly string[]): string[] {
	return signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
}
