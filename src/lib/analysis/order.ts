import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { areTooMany, compareColumns, scoreColumn, type ScoreColumn } from './columns';
import { Grid } from './grid';
import { leafOrder } from './leaf-order';
import { nearestPath } from './nearest-path';
import { shortestPath } from './shortest-path';
import { SHARED_AT_LEAST } from './similarity';

/**
 * How an order by similarity was found; the picture says which.
 * `exact`: no order has a smaller sum of distances between neighbours.
 * `leaf-order`: the smallest sum that an average-linkage tree of the documents allows.
 * `nearest`: each document is followed by the nearest of those left, from the codebook's first on.
 * `codebook`: too many to compare; they stand as in the codebook.
 */
export type OrderMethod = 'exact' | 'leaf-order' | 'nearest' | 'codebook';

export interface SimilarityOrder {
	readonly ids: readonly Id[];
	readonly method: OrderMethod;
}

/** Doubles with every document more: 12 take some milliseconds, 24 would take minutes. */
const EXACT_AT_MOST = 12;
/** Grows as the cube: 500 documents take about a second. */
const LEAF_ORDER_AT_MOST = 500;

/**
 * Orders the documents so that neighbours differ little: the path with the least sum of distances.
 *
 * Rules  Documents that can be compared, if only by way of others, form a group. The largest group
 *        stands first, so that what cannot be compared with anything stands last, in the codebook's
 *        order. Within a group as few neighbours as possible are not comparable.
 *        A group of 12 or fewer is ordered exactly, a larger one by leaf order; more than 500
 *        documents in all by the nearest neighbour, and not at all where even that takes too long.
 *        The codebook's order decides between equally good orders and leads with the end that comes
 *        first in it; the order in which the documents stand in the matrix has no influence.
 */
export function orderBySimilarity(matrix: Matrix): SimilarityOrder {
	const inCodebook = matrix.documents.toSorted((a, b) => a.position - b.position);
	if (areTooMany(matrix)) return { ids: inCodebook.map(({ id }) => id), method: 'codebook' };
	const documents = inCodebook.map(({ id }) => ({ id, column: scoreColumn(matrix, id) }));
	if (documents.length > LEAF_ORDER_AT_MOST)
		return { ids: idsOf(nearestPath(documents, distanceOf)), method: 'nearest' };

	const groups = comparableGroups(documents);
	const method = groups.every(isSmall) ? 'exact' : 'leaf-order';
	return { ids: groups.flatMap((group) => idsOf(orderGroup(group))), method };
}

interface Compared {
	readonly id: Id;
	readonly column: ScoreColumn;
}

function orderGroup(group: readonly Compared[]): Compared[] {
	const distances = Grid.ofPairs(group, distanceOf);
	const path = isSmall(group) ? shortestPath(distances) : leafOrder(distances);
	return path.flatMap((place) => group[place] ?? []);
}

function isSmall(group: readonly Compared[]): boolean {
	return group.length <= EXACT_AT_MOST;
}

function idsOf(documents: readonly Compared[]): Id[] {
	return documents.map(({ id }) => id);
}

/** NaN = not comparable. */
function distanceOf(a: Compared, b: Compared): number {
	const { shared, total } = compareColumns(a.column, b.column);
	return shared < SHARED_AT_LEAST ? NaN : total / shared;
}

function comparableGroups(documents: readonly Compared[]): Compared[][] {
	const left = new Set(documents);
	const groups: Compared[][] = [];
	for (const start of left) {
		const group = new Set([start]);
		// The group grows while it is walked.
		for (const reached of group) {
			left.delete(reached);
			for (const other of left) if (!Number.isNaN(distanceOf(reached, other))) group.add(other);
		}
		groups.push(documents.filter((document) => group.has(document)));
	}
	return groups.toSorted((a, b) => b.length - a.length);
}
