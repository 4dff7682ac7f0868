import { Grid } from './grid';
import { cheapest, placesOf, stepCosts } from './path-cost';

/**
 * The path through all places with the least sum of distances between neighbours.
 *
 * In     distances, the same both ways, NaN = not comparable; time grows as 2^n n².
 * Out    places; of equally short paths the one that comes first, compared place by place.
 * Source M. Held, R. M. Karp, "A Dynamic Programming Approach to Sequencing Problems",
 *        J. SIAM 10 (1962) 196-210; here for an open path.
 */
export function shortestPath(distances: Grid): number[] {
	const steps = stepCosts(distances);
	const places = placesOf(steps);
	// A set of places is a number with a bit for each. ways(set, place): the cheapest way from the
	// place through all of the set, the place not being one of it.
	const ways = new Grid(2 ** places.length, places.length);
	const placesIn = (set: number) => places.filter((place) => set & (1 << place));
	const without = (set: number, place: number) => set & ~(1 << place);
	const next = (set: number, from: number) =>
		cheapest(placesIn(set), (to) => steps.at(from, to) + ways.at(without(set, to), to));

	const all = ways.rows - 1;
	for (let set = 1; set < all; set++)
		for (const from of placesIn(all - set)) ways.set(set, from, next(set, from).cost);

	const path: number[] = [];
	let left = all;
	while (left !== 0) {
		const from = path.at(-1);
		const { place } =
			from === undefined
				? cheapest(places, (start) => ways.at(without(all, start), start))
				: next(left, from);
		path.push(place);
		left = without(left, place);
	}
	return path;
}
