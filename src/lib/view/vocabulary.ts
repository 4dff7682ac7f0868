import type { Dataset, Id } from '../model/dataset';

/** Registry ids, each with the number of dimensions below which it can't be drawn. */
export type ChartVocabulary = ReadonlyMap<string, { readonly minDimensions: number }>;

/** The words that a link may use: what the dataset holds, and the charts that there are. */
export interface Vocabulary {
	readonly documents: readonly Id[];
	readonly dimensions: readonly Id[];
	readonly coders: readonly Id[];
	readonly charts: ChartVocabulary;
}

export function vocabularyOf(dataset: Dataset, charts: ChartVocabulary): Vocabulary {
	return {
		documents: dataset.documents.map(({ id }) => id),
		dimensions: dataset.dimensions.map(({ id }) => id),
		coders: dataset.coders.map(({ id }) => id),
		charts,
	};
}
