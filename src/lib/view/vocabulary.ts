import type { Dataset, Id } from '../model/dataset';

/** Registry ids, each with the number of dimensions below which it can't be drawn. */
export type ChartVocabulary = ReadonlyMap<string, { readonly minDimensions: number }>;

/** The words that a link may use: what the dataset holds, and the charts that there are. */
export interface Vocabulary {
	readonly documents: readonly Id[];
	readonly dimensions: readonly Id[];
	/** What `coder=` may say: ids, and `consensus` and `median` where the dataset has them. */
	readonly coders: readonly string[];
	/** Those of them that name what is shown unasked. */
	readonly defaultCoders: readonly string[];
	readonly charts: ChartVocabulary;
}

export function vocabularyOf(dataset: Dataset, charts: ChartVocabulary): Vocabulary {
	const ids = dataset.coders.map(({ id }) => id);
	const consensus = dataset.coders.find(({ role }) => role === 'consensus');
	const readings = dataset.coders.some(({ role }) => role === 'reading');
	const [only] = ids.length === 1 ? ids : [];
	return {
		documents: dataset.documents.map(({ id }) => id),
		dimensions: dataset.dimensions.map(({ id }) => id),
		coders: [...ids, ...(consensus ? ['consensus'] : []), ...(readings ? ['median'] : [])],
		defaultCoders: consensus ? [consensus.id, 'consensus'] : [only ?? 'median'],
		charts,
	};
}
