import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { buildMatrix } from '../matrix';
import { selectMatrix } from '../select';
import { readingGroups, type ReadingGroups } from './reading-groups';

/** In how many of the variants something held. */
export interface Held {
	readonly held: number;
	readonly of: number;
}

/** What of the groups a person is told; `of` is 0 with fewer than two readings. */
export interface HeldByReadings extends Held {
	/** Readings in each group. */
	readonly size: number;
	readonly drawn: ReadingGroups['drawn'];
}

/** Readers of a matrix, in the groups in which they are resampled. */
export function groupsOf({ dataset }: Matrix): ReadingGroups {
	return readingGroups(dataset.coders.filter(({ role }) => role === 'reading'));
}

/** What `see` finds in the same documents and dimensions by the median of each group of readings. */
export function seeByGroups<T>(shown: Matrix, see: (variant: Matrix) => T): T[] {
	return groupsOf(shown).groups.map((coders) => {
		const median = buildMatrix({ ...shown.dataset, coders }, { kind: 'median' });
		return see(chosen(median, shown, idsOf(shown.dimensions)));
	});
}

/** What `see` finds when each dimension is left out once. */
export function seeWithoutEach<T>(shown: Matrix, see: (variant: Matrix, left: Id) => T): T[] {
	const ids = idsOf(shown.dimensions);
	return ids.map((left) => {
		const others = ids.filter((id) => id !== left);
		return see(chosen(shown, shown, others), left);
	});
}

function chosen(matrix: Matrix, { documents }: Matrix, dims: readonly Id[]): Matrix {
	const docs = idsOf(documents);
	return selectMatrix(matrix, { docs, dims, order: { by: 'listed' }, poles: 'coded' });
}

function idsOf(placed: readonly { readonly id: Id }[]): Id[] {
	return placed.map(({ id }) => id);
}
