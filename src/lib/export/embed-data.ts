import type { Dataset } from '../model/dataset';

/** A Map among JSON: its entries under a name that no field of a dataset has. */
interface WrittenMap {
	readonly entries: readonly (readonly [unknown, unknown])[];
}

/**
 * Writes a dataset as JSON for a script element of a page.
 *
 * Out    no `<` in it, so that nothing in it can end the element.
 * Rules  Rationales stay out: a frame shows the quotes and links to the rest.
 */
export function writeEmbedData(dataset: Dataset): string {
	const carried: Dataset = {
		...dataset,
		judgements: dataset.judgements.map((judgement) => ({ ...judgement, rationale: '' })),
	};
	return JSON.stringify(carried, (_, value: unknown) =>
		value instanceof Map ? { entries: [...value] } : value,
	).replaceAll('<', '\\u003c');
}

/** Reads what `writeEmbedData` of the same build has written. */
export function readEmbedData(json: string): Dataset {
	return JSON.parse(json, (_, value: unknown) =>
		isWrittenMap(value) ? new Map(value.entries) : value,
	) as Dataset;
}

function isWrittenMap(value: unknown): value is WrittenMap {
	return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);
}
