/**
 * A path that goes on to the nearest of those left, from the first on; for so many that better paths
 * take too long.
 *
 * In     `distanceOf` two of them, NaN = not comparable; asked n² / 2 times, nothing is kept.
 * Out    all of them. Where none left can be compared with the last one, the path breaks off and
 *        begins anew at the first one left; the longest piece stands first, so that what can be
 *        compared with nothing stands last. Of equally near ones the first is taken.
 */
export function nearestPath<T>(all: readonly T[], distanceOf: (a: T, b: T) => number): T[] {
	const left = new Set(all);
	const pieces: T[][] = [];
	for (const start of left) {
		const piece: T[] = [];
		let next: T | undefined = start;
		while (next !== undefined) {
			left.delete(next);
			piece.push(next);
			next = nearestTo(next, left, distanceOf);
		}
		pieces.push(piece);
	}
	return pieces.toSorted((a, b) => b.length - a.length).flat();
}

function nearestTo<T>(one: T, others: Iterable<T>, distanceOf: (a: T, b: T) => number) {
	let nearest: T | undefined;
	let least = Infinity;
	for (const other of others) {
		const distance = distanceOf(one, other);
		// Never true of NaN.
		if (distance < least) [nearest, least] = [other, distance];
	}
	return nearest;
}
