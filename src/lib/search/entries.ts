import type { Dataset, ExtraColumns, Id, Quote } from '../model/dataset';
import type { IndexedText } from './index-texts';

/** What a text is in the matrix. */
export type EntryKind = 'label' | 'question' | 'pole' | 'level' | 'quote' | 'rationale';

/** A text that can be found, and the cell or the dimension that it belongs to. */
export interface SearchEntry {
	readonly kind: EntryKind;
	readonly text: string;
	/** Of a translation, as its column names it: `ko`; '' for the words themselves. */
	readonly language: string;
	/** `null` for the codebook's own words. */
	readonly document: Id | null;
	readonly dimension: Id;
	/** Whose rationale it is; `null` for everything else. */
	readonly coder: Id | null;
	/** The passage itself; `null` for everything but quotes. */
	readonly quote: Quote | null;
}

/** The codebook's names lead to most; a rationale speaks about a text and does not speak for it. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
	label: 1.5,
	question: 1.1,
	quote: 1,
	level: 0.9,
	pole: 0.9,
	rationale: 0.7,
};

/**
 * Everything in a dataset that can be searched: dimensions with their wordings, quotes, rationales,
 * each with its translations (`text:ko`).
 *
 * Out    a text that says the same of the same cell twice stands here once.
 */
export function entriesOf(dataset: Dataset): SearchEntry[] {
	return once([
		...codebookEntries(dataset),
		...quoteEntries(dataset),
		...rationaleEntries(dataset),
	]);
}

/** The entry as the index takes it. */
export function indexedText({ kind, text, document }: SearchEntry): IndexedText {
	return { text, group: document ?? '', weight: WEIGHTS[kind] };
}

const NO_EXTRA: ExtraColumns = new Map();

type Texts = Pick<SearchEntry, 'kind' | 'text' | 'language'>;

function codebookEntries({ dimensions }: Dataset): SearchEntry[] {
	return dimensions.flatMap((dimension) => {
		const { id, label, question, low, high, levels, levelExtra, extra } = dimension;
		const texts: Texts[] = [
			...texted('label', label, twins(extra, 'label')),
			...texted('question', question, twins(extra, 'question')),
			...[...levels].flatMap(([score, level]) =>
				texted('level', level, twins(levelExtra?.get(score) ?? NO_EXTRA, 'label')),
			),
			...texted('pole', low, twins(extra, 'low')),
			...texted('pole', high, twins(extra, 'high')),
		];
		return texts.map((entry) => ({
			...entry,
			document: null,
			dimension: id,
			coder: null,
			quote: null,
		}));
	});
}

function quoteEntries({ quotes }: Dataset): SearchEntry[] {
	return quotes.flatMap((quote) =>
		texted('quote', quote.text, twins(quote.extra, 'text')).map((entry) => ({
			...entry,
			document: quote.document,
			dimension: quote.dimension,
			coder: null,
			quote,
		})),
	);
}

function rationaleEntries({ judgements }: Dataset): SearchEntry[] {
	return judgements.flatMap(({ document, dimension, coder, rationale, extra }) =>
		texted('rationale', rationale, twins(extra, 'rationale')).map((entry) => ({
			...entry,
			document,
			dimension,
			coder,
			quote: null,
		})),
	);
}

/** The words themselves, then their translations. */
function texted(kind: EntryKind, text: string, twins: readonly Omit<Texts, 'kind'>[]): Texts[] {
	return [{ text, language: '' }, ...twins]
		.filter((each) => each.text !== '')
		.map((each) => ({ kind, ...each }));
}

function twins(extra: ExtraColumns, column: string): Omit<Texts, 'kind'>[] {
	return [...extra].flatMap(([name, text]) => {
		const [of, language] = name.split(':');
		return of === column && language ? [{ text, language }] : [];
	});
}

function once(entries: readonly SearchEntry[]): SearchEntry[] {
	const seen = new Set<string>();
	return entries.filter(({ document, dimension, text }) => {
		const key = JSON.stringify([document, dimension, text]);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
