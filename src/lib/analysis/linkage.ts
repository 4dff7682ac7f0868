import { Grid } from './grid';
import { isLess, placesOf } from './path-cost';

export interface Cluster {
	/** Places, ascending. */
	readonly leaves: readonly number[];
	/** `null` for a single place. */
	readonly children: readonly [Cluster, Cluster] | null;
}

/**
 * A tree: the two nearest clusters are joined until one is left. The distance of two clusters is
 * the mean over all pairs of their members that can be compared; without one they are joined last.
 *
 * In     distances of one place at least, NaN = not comparable. Time grows as n³.
 * Rules  Of equally near pairs the first is joined.
 * Source R. R. Sokal, C. D. Michener, "A Statistical Method for Evaluating Systematic
 *        Relationships", Univ. Kansas Sci. Bull. 38 (1958) 1409-1438 (UPGMA).
 */
export function averageLinkage(distances: Grid): Cluster {
	const places = placesOf(distances);
	const sums = Grid.ofPairs(places, (i, j) => distances.at(i, j) || 0);
	const counts = Grid.ofPairs(places, (i, j) => (Number.isNaN(distances.at(i, j)) ? 0 : 1));
	// A cluster is found under its first place.
	const clusters = new Map<number, Cluster>(
		places.map((place) => [place, { leaves: [place], children: null }]),
	);
	while (clusters.size > 1) {
		const [first, second] = nearestPair([...clusters.keys()], sums, counts);
		const children = [clusterAt(clusters, first), clusterAt(clusters, second)] as const;
		const leaves = children.flatMap((child) => child.leaves).toSorted((i, j) => i - j);
		clusters.set(first, { leaves, children });
		clusters.delete(second);
		for (const other of clusters.keys()) {
			addRow(sums, first, second, other);
			addRow(counts, first, second, other);
		}
	}
	return clusterAt(clusters, 0);
}

function clusterAt(clusters: ReadonlyMap<number, Cluster>, place: number): Cluster {
	const cluster = clusters.get(place);
	if (!cluster) throw new RangeError(`no cluster at ${place}: a tree needs at least one place`);
	return cluster;
}

function nearestPair(places: readonly number[], sums: Grid, counts: Grid): [number, number] {
	let pair: [number, number] | null = null;
	let least = Infinity;
	for (const [i, first] of places.entries()) {
		for (const second of places.slice(i + 1)) {
			const count = counts.at(first, second);
			const mean = count === 0 ? Infinity : sums.at(first, second) / count;
			if (pair !== null && !isLess(mean, least)) continue;
			pair = [first, second];
			least = mean;
		}
	}
	if (!pair) throw new RangeError('a pair needs two places');
	return pair;
}

/** Both ways, since a mean is asked for from either side. */
function addRow(grid: Grid, into: number, from: number, other: number): void {
	const sum = grid.at(into, other) + grid.at(from, other);
	grid.set(into, other, sum);
	grid.set(other, into, sum);
}
