import { Grid } from './grid';

/**
 * What each step between two neighbours costs: their distance; where they can't be compared, more
 * than any whole path. A cheapest path so has as few such steps as possible, and then the least sum
 * of distances.
 *
 * In     distances, the same both ways, NaN = not comparable.
 */
export function stepCosts(distances: Grid): Grid {
	const places = placesOf(distances);
	let price = 1;
	for (const i of places) for (const j of places) price += distances.at(i, j) || 0;
	return Grid.ofPairs(places, (i, j) => {
		const distance = distances.at(i, j);
		return Number.isNaN(distance) ? price : distance;
	});
}

/** Less by more than noise: the same distances may be added up in another order. */
export function isLess(a: number, b: number): boolean {
	return a < b - 1e-9;
}

export function placesOf(square: Grid): number[] {
	return Array.from({ length: square.rows }, (_, place) => place);
}

/** The first of the places with the least cost. */
export function cheapest(places: readonly number[], costOf: (place: number) => number) {
	let least = { place: -1, cost: Infinity };
	for (const place of places) {
		const cost = costOf(place);
		if (isLess(cost, least.cost)) least = { place, cost };
	}
	return least;
}
