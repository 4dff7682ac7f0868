import type { Coder, Dataset } from '../model/dataset';
import { freshId } from './fresh-id';
import type { Coding } from './read-coding-sheet';

/**
 * A dataset with one more coder. Nothing that was there is changed: where the name is taken, the new
 * coder's id gets a number.
 *
 * In     `unnamed`: what the coder of a dataset without names is called, now that there are two.
 */
export function addCoder(
	dataset: Dataset,
	label: string,
	{ judgements, quotes }: Coding,
	unnamed: string,
): { readonly dataset: Dataset; readonly coder: Coder } {
	const taken = new Set(dataset.coders.map(({ id }) => id.toLowerCase()));
	// Links know these two words as something else.
	for (const word of ['consensus', 'median']) taken.add(word);
	const id = freshId(label, taken);
	const coder: Coder = { id, label, role: 'reading', note: '', extra: new Map() };
	const named = dataset.coders.map((each) =>
		each.label === '' ? { ...each, label: unnamed } : each,
	);
	return {
		coder,
		dataset: {
			...dataset,
			coders: [...named, coder],
			judgements: [...dataset.judgements, ...judgements.map((each) => ({ ...each, coder: id }))],
			quotes: [...dataset.quotes, ...quotes.map((each) => ({ ...each, coder: id }))],
		},
	};
}
