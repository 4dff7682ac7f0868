import { defaultSource } from '../analysis/source';
import type { Dataset } from '../model/dataset';
import { m } from '../paraglide/messages';

/** What `coder=` may say; the default stands first, as ''. */
export function coderChoices(
	dataset: Dataset,
): { readonly word: string; readonly label: string }[] {
	const shown = defaultSource(dataset);
	const defaultWord = shown.kind === 'median' ? 'median' : shown.coder;
	const choices = dataset.coders.map(({ id, label }) => ({ word: id, label: label || id }));
	if (dataset.coders.some(({ role }) => role === 'reading'))
		choices.push({ word: 'median', label: m.filter_scores_median() });
	return [
		...choices.filter(({ word }) => word === defaultWord).map(({ label }) => ({ word: '', label })),
		...choices.filter(({ word }) => word !== defaultWord),
	];
}
