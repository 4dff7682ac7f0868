import type { Dataset, ExtraColumns, Judgement } from '../model/dataset';

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * The dataset as a page carries it: what the evidence of the shown scores needs.
 *
 * Rules  Left out, and to be had in `dataset.json`: the surroundings of quotes, extra columns but for
 *        a quote's `id` and its translation into the page's language, where the full texts lie, the
 *        rationales of readings that give the score that is shown, and the data package.
 */
export function forReading(dataset: Dataset, language: string): Dataset {
	const shown = dataset.coders.find(({ role }) => role === 'consensus');
	const keyOf = ({ document, dimension }: Judgement) => `${document}.${dimension}`;
	const scores = new Map(
		dataset.judgements
			.filter(({ coder }) => coder === shown?.id)
			.map((judgement) => [keyOf(judgement), judgement.score]),
	);
	const agrees = (judgement: Judgement) =>
		judgement.coder !== shown?.id && scores.get(keyOf(judgement)) === judgement.score;
	const { datapackage, ...carried } = dataset;
	return {
		...carried,
		documents: dataset.documents.map((document) => ({
			...document,
			textFile: '',
			textLines: '',
			extra: NOTHING,
		})),
		dimensions: dataset.dimensions.map(({ levelExtra, ...dimension }) => ({
			...dimension,
			extra: NOTHING,
		})),
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
			extra: onlyNeeded(quote.extra, language),
		})),
		views: dataset.views.map(({ extra, ...view }) => view),
	};
}

/** Links name a quote by its id; its translation stands below it. */
function onlyNeeded(extra: ExtraColumns, language: string): ExtraColumns {
	const needed = ['id', `text:${language}`];
	const kept = [...extra].filter(([name]) => needed.includes(name));
	return kept.length === 0 ? NOTHING : new Map(kept);
}
