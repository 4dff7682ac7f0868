import type { Dataset } from '../model/dataset';
import type { ScoreSource } from '../model/matrix';

/** The source that a page shows unasked: the consensus, else the only coder, else the median. */
export function defaultSource(dataset: Dataset): ScoreSource {
	const [first, ...others] = dataset.coders;
	const shown = consensusOf(dataset) ?? (others.length === 0 ? first : undefined);
	return shown ? { kind: 'coder', coder: shown.id } : { kind: 'median' };
}

/**
 * The source that a link's `coder` names.
 *
 * In     a coder's id, or one of the reserved words `consensus` and `median`, which win over an id;
 *        `null` = the default.
 * Out    `null` where the dataset has no such coder, no consensus, or no reading to take a median of.
 */
export function sourceOf(dataset: Dataset, coderWord: string | null): ScoreSource | null {
	if (coderWord === null) return defaultSource(dataset);
	if (coderWord === 'median') return hasReadings(dataset) ? { kind: 'median' } : null;
	const coder =
		coderWord === 'consensus'
			? consensusOf(dataset)
			: dataset.coders.find(({ id }) => id === coderWord);
	return coder ? { kind: 'coder', coder: coder.id } : null;
}

function consensusOf(dataset: Dataset) {
	return dataset.coders.find(({ role }) => role === 'consensus');
}

function hasReadings(dataset: Dataset): boolean {
	return dataset.coders.some(({ role }) => role === 'reading');
}
