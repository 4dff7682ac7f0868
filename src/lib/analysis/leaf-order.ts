import { Grid } from './grid';
import { averageLinkage, type Cluster } from './linkage';
import { cheapest, stepCosts } from './path-cost';

/**
 * The path with the least sum of distances between neighbours among all that an average-linkage tree
 * of the places allows, when at each of its joints the two branches may change sides.
 *
 * In     distances of one place at least, NaN = not comparable; time grows as n³.
 * Out    places; the end that comes first in the codebook leads.
 * Source Z. Bar-Joseph, D. K. Gifford, T. S. Jaakkola, "Fast optimal leaf ordering for hierarchical
 *        clustering", Bioinformatics 17 Suppl. 1 (2001) S22-S29.
 */
export function leafOrder(distances: Grid): number[] {
	const root = averageLinkage(distances);
	const steps = stepCosts(distances);
	// ways(i, j): the cheapest path from i to j through the smallest cluster that holds both.
	const ways = new Grid(distances.rows, distances.rows);
	measureWays(root, steps, ways);

	const [{ near, far }] = sidesOf(root);
	const lastFrom = (first: number) => cheapest(far, (last) => ways.at(first, last));
	const first = cheapest(near, (place) => lastFrom(place).cost).place;
	const last = lastFrom(first).place;
	const path = walk(root, first, last, steps, ways);
	return first <= last ? path : path.toReversed();
}

/** A path through a whole cluster that starts among `near` ends among `far`. */
interface Side {
	readonly near: readonly number[];
	readonly far: readonly number[];
}

function sidesOf({ leaves, children }: Cluster): readonly [Side, ...Side[]] {
	if (!children) return [{ near: leaves, far: leaves }];
	const [a, b] = children;
	return [
		{ near: a.leaves, far: b.leaves },
		{ near: b.leaves, far: a.leaves },
	];
}

function measureWays({ children }: Cluster, steps: Grid, ways: Grid): void {
	if (!children) return;
	const [a, b] = children;
	measureWays(a, steps, ways);
	measureWays(b, steps, ways);
	// reach(0, entry): from `first` through all of a and over to `entry`, a leaf of b.
	const reach = new Grid(1, ways.columns);
	for (const sideA of sidesOf(a)) {
		for (const first of sideA.near) {
			for (const entry of b.leaves) {
				const costOf = (exit: number) => ways.at(first, exit) + steps.at(exit, entry);
				reach.set(0, entry, cheapest(sideA.far, costOf).cost);
			}
			for (const sideB of sidesOf(b)) {
				for (const last of sideB.near) {
					const costOf = (entry: number) => reach.at(0, entry) + ways.at(entry, last);
					const { cost } = cheapest(sideB.far, costOf);
					ways.set(first, last, cost);
					ways.set(last, first, cost);
				}
			}
		}
	}
}

/** The way that has been measured, from its two ends inwards. */
function walk(cluster: Cluster, first: number, last: number, steps: Grid, ways: Grid): number[] {
	if (!cluster.children) return [first];
	const [a, b] = cluster.children;
	const [near, far] = a.leaves.includes(first) ? [a, b] : [b, a];
	const entries = acrossFrom(far, last);
	const entryFrom = (exit: number) =>
		cheapest(entries, (entry) => steps.at(exit, entry) + ways.at(entry, last));
	const exit = cheapest(
		acrossFrom(near, first),
		(place) => ways.at(first, place) + entryFrom(place).cost,
	).place;
	const entry = entryFrom(exit).place;
	return [...walk(near, first, exit, steps, ways), ...walk(far, entry, last, steps, ways)];
}

function acrossFrom(cluster: Cluster, place: number): readonly number[] {
	return sidesOf(cluster).find(({ near }) => near.includes(place))?.far ?? [];
}
