import type { Dataset, ExtraColumns, Judgement } from '../model/dataset';

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * The dataset as a page carries it: what the evidence of the shown scores needs.
 *
 * Rules  Left out, and to be had in `dataset.json`: the surroundings of quotes, extra columns but for
 *        a quote's `id`, where the full texts lie, and the rationales of readings that give the score
 *        that is shown.
 */
export function forReading(dataset: Dataset): Dataset {
	const shown = dataset.coders.find(({ role }) => role === 'consensus');
	const keyOf = ({ document, dimension }: Judgement) => `${document}.${dimension}`;
	const scores = new Map(
		dataset.judgements
			.filter(({ coder }) => coder === shown?.id)
			.map((judgement) => [keyOf(judgement), judgement.score]),
	);
	const agrees = (judgement: Judgement) =>
		judgement.coder !== shown?.id && scores.get(keyOf(judgement)) === judgement.score;
	return {
		...dataset,
		documents: dataset.documents.map((document) => ({
			...document,
			textFile: '',
			textLines: '',
			extra: NOTHING,
		})),
		dimensions: dataset.dimensions.map((dimension) => ({ ...dimension, extra: NOTHING })),
		coders: dataset.coders.map((coder) => ({ ...coder, extra: NOTHING })),
		judgements: dataset.judgements.map((judgement) => ({
			...judgement,
			rationale: agrees(judgement) ? '' : judgement.rationale,
			extra: NOTHING,
		})),
		quotes: dataset.quotes.map((quote) => ({
			...quote,
			prefix: '',
			suffix: '',
			extra: onlyId(quote.extra),
		})),
	};
}

/** Links name a quote by its id. */
function onlyId(extra: ExtraColumns): ExtraColumns {
	const id = extra.get('id');
	return id === undefined ? NOTHING : new Map([['id', id]]);
}
