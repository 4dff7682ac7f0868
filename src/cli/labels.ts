import { showValue } from '../lib/i18n/show-value';
import type { Dataset, Id } from '../lib/model/dataset';

/** Labels by id, harmless to a terminal; the id where there is none. */
export type Labels = ReturnType<typeof labelsOf>;

export function labelsOf({ documents, dimensions, coders }: Dataset) {
	return {
		document: labelsIn(documents),
		dimension: labelsIn(dimensions),
		coder: labelsIn(coders),
	};
}

function labelsIn(named: readonly { readonly id: Id; readonly label: string }[]) {
	const labels = new Map(named.map(({ id, label }) => [id, showValue(label)]));
	return (id: Id) => labels.get(id) || id;
}
