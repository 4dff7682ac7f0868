import type { Dataset } from '../model/dataset';

/** A Map among JSON: its entries under a name that no field of a dataset has. */
interface WrittenMap {
	readonly entries: readonly (readonly [unknown, unknown])[];
}

/** The data of a frame: questions, rationales, notes and translations stay out, since it shows the quotes and links to the rest. */
export function writeEmbedData(dataset: Dataset): string {
	return writePageData({
		...dataset,
		description: '',
		judgements: dataset.judgements.map((judgement) => ({ ...judgement, rationale: '' })),
		documents: dataset.documents.map((document) => ({
			...document,
			affiliation: '',
			note: '',
		})),
		dimensions: dataset.dimensions.map((dimension) => ({ ...dimension, question: '' })),
		coders: dataset.coders.map((coder) => ({ ...coder, note: '' })),
		quotes: dataset.quotes.map((quote) => ({
			...quote,
			extra: new Map([...quote.extra].filter(([name]) => name === 'id')),
		})),
	});
}

/**
 * Writes a value, a dataset above all, as JSON for a script element of a page.
 *
 * Out    no `<` in it, so that nothing in it can end the element.
 */
export function writePageData(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part instanceof Map ? { entries: [...part] } : part,
	).replaceAll('<', '\\u003c');
}

/** Reads a dataset that `writePageData` of the same build has written. */
export function readEmbedData(json: string): Dataset {
	return JSON.parse(json, (_, value: unknown) =>
		isWrittenMap(value) ? new Map(value.entries) : value,
	) as Dataset;
}

function isWrittenMap(value: unknown): value is WrittenMap {
	return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);
}
