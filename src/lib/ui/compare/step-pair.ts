import { steppedPair, type Pair } from '../../analysis/pair';
import type { Matrix } from '../../model/matrix';
import type { CurrentView } from '../current-view.svelte';

/** Goes to the next or the previous pair of the texts on screen. Stepping leaves no trail in the history. */
export function stepPair(
	current: CurrentView,
	{ shown, pair, by }: { shown: Matrix; pair: Pair | null; by: 1 | -1 },
): void {
	const next = steppedPair(
		shown.documents.map(({ id }) => id),
		pair,
		by,
	);
	if (next) void current.adjust({ ...next });
}
