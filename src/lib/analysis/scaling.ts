import { mean, sum } from 'd3-array';
import { eigenOf, type Eigen } from './eigen';
import { Grid } from './grid';

/** A map of things of which only the distances are known, and how far it can be trusted. */
export interface Scaling {
	/** A point per thing, a coordinate per axis, in the unit of the distances; centred on 0. */
	readonly points: readonly (readonly number[])[];
	/** All of them, largest first; negative ones where the distances fit into no flat space. */
	readonly eigenvalues: readonly number[];
	/**
	 * Sum of the positive eigenvalues of the axes shown over the sum of all positive eigenvalues
	 * (the second of the two measures of fit that R's `cmdscale` gives); `null` where none is
	 * positive: all distances are 0.
	 */
	readonly explained: number | null;
	/**
	 * Kruskal's stress-1 with the distances themselves as targets:
	 * √(Σ (drawn - given)² / Σ drawn²); 0 = every distance is drawn true, `null` as above.
	 */
	readonly stress: number | null;
}

/**
 * Classical (Torgerson) scaling: points whose distances come close to the given ones.
 *
 * In     a square table of distances, the same both ways, 0 to itself; how many axes.
 * Rules  An axis without a positive eigenvalue has all coordinates 0. On each axis the point
 *        furthest from the centre, of equally far ones the first, is on the positive side.
 * Throws RangeError for a distance that is NaN or infinite: leave out what is not comparable.
 * Source W. S. Torgerson, "Multidimensional scaling: I. Theory and method", Psychometrika 17
 *        (1952) 401-419; J. B. Kruskal, "Multidimensional scaling by optimizing goodness of fit to a
 *        nonmetric hypothesis", Psychometrika 29 (1964) 1-27, for stress.
 */
export function scaleDistances(distances: readonly (readonly number[])[], axes: number): Scaling {
	const odd = distances.flat().find((distance) => !Number.isFinite(distance));
	if (odd !== undefined) throw new RangeError(`${odd} is no distance`);
	const eigen = eigenOf(centredProducts(distances));
	const coordinates = eigen.slice(0, axes).map(coordinatesOn);
	const points = distances.map((_, i) => coordinates.map((axis) => axis[i] ?? 0));
	const eigenvalues = eigen.map(({ value }) => value);
	const positive = sum(eigenvalues, positivePart);
	return {
		points,
		eigenvalues,
		explained: positive === 0 ? null : sum(eigenvalues.slice(0, axes), positivePart) / positive,
		stress: stressOf(points, distances),
	};
}

/** Squared distances become products of vectors from the common centre. */
function centredProducts(distances: readonly (readonly number[])[]): Grid {
	const squares = distances.map((row) => row.map((distance) => distance ** 2));
	const rows = squares.map((row) => ({ row, centre: mean(row) ?? 0 }));
	const centre = mean(rows, (each) => each.centre) ?? 0;
	const grid = new Grid(rows.length, rows.length);
	for (const [i, a] of rows.entries())
		for (const [j, b] of rows.entries())
			grid.set(i, j, -((a.row[j] ?? NaN) - a.centre - b.centre + centre) / 2);
	return grid;
}

function coordinatesOn({ value, vector }: Eigen): number[] {
	const length = Math.sqrt(positivePart(value));
	const furthest = vector.reduce(
		(far, each) => (Math.abs(each) > Math.abs(far) + 1e-9 ? each : far),
		0,
	);
	return vector.map((each) => (furthest < 0 ? -each : each) * length);
}

function positivePart(value: number): number {
	return Math.max(0, value);
}

function stressOf(
	points: readonly (readonly number[])[],
	distances: readonly (readonly number[])[],
): number | null {
	let missed = 0;
	let drawn = 0;
	for (const [i, row] of distances.entries()) {
		for (const [j, given] of row.entries()) {
			const distance = Math.hypot(
				...(points[i] ?? []).map((x, axis) => x - (points[j]?.[axis] ?? 0)),
			);
			missed += (distance - given) ** 2;
			drawn += distance ** 2;
		}
	}
	return drawn === 0 ? null : Math.sqrt(missed / drawn);
}
