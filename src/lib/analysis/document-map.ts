import { min } from 'd3-array';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { roundOff } from './rounding';
import { scaleDistances, type Scaling } from './scaling';
import { similarityTable, type Pair } from './similarity';

/** More documents than these take seconds to scale, and no map of them can be read. */
const DOCUMENTS_AT_MOST = 150;

/** A document on the map; x and y in the unit of the scale, y up, the common centre at 0. */
export interface MapPoint {
	readonly document: Id;
	readonly x: number;
	readonly y: number;
}

export interface DocumentMap extends Pick<Scaling, 'explained' | 'stress'> {
	readonly points: readonly MapPoint[];
	/** Every document with its nearest, ties all of them; each pair once, in drawing order. */
	readonly ties: readonly Pair[];
	/** Documents that can't be compared with all others on the map. */
	readonly leftOut: readonly Id[];
}

/** Why there is no map. */
export type NoMap = 'too-few' | 'too-many';

/**
 * Places documents so that their distances on the plane come close to their mean absolute differences
 * over shared dimensions.
 *
 * Rules  Scaling needs every distance: while two documents are not comparable, the one with the most
 *        such partners is left out, of equals the last in drawing order. Three at least must be left;
 *        of two there is a distance and no map.
 */
export function mapDocuments(matrix: Matrix): DocumentMap | NoMap {
	if (matrix.documents.length > DOCUMENTS_AT_MOST) return 'too-many';
	const pairs = similarityTable(matrix);
	const { kept, leftOut } = keepComparable(
		matrix.documents.map(({ id }) => id),
		pairs,
	);
	if (kept.length < 3) return 'too-few';
	const shown = pairs.filter(({ a, b }) => kept.includes(a) && kept.includes(b));
	const { points, explained, stress } = scaleDistances(squareOf(kept, shown), 2);
	return {
		points: kept.map((document, i) => {
			const [x = 0, y = 0] = points[i] ?? [];
			return { document, x: roundOff(x), y: roundOff(y) };
		}),
		ties: tiesToNearest(kept, shown),
		leftOut,
		explained,
		stress,
	};
}

function keepComparable(ids: readonly Id[], pairs: readonly Pair[]): { kept: Id[]; leftOut: Id[] } {
	let kept = [...ids];
	let apart = pairs.filter(({ distance }) => distance === null);
	while (apart.length > 0) {
		const counts = kept.map((id) => apart.filter(({ a, b }) => a === id || b === id).length);
		const worst = kept[counts.lastIndexOf(Math.max(...counts))];
		kept = kept.filter((id) => id !== worst);
		apart = apart.filter(({ a, b }) => a !== worst && b !== worst);
	}
	return { kept, leftOut: ids.filter((id) => !kept.includes(id)) };
}

function squareOf(ids: readonly Id[], pairs: readonly Pair[]): number[][] {
	const places = new Map(ids.map((id, i) => [id, i]));
	const table = ids.map(() => ids.map(() => 0));
	for (const { a, b, distance } of pairs) {
		const [i, j] = [places.get(a) ?? 0, places.get(b) ?? 0];
		for (const [row, column] of [
			[i, j],
			[j, i],
		] as const) {
			const line = table[row];
			if (line) line[column] = distance ?? NaN;
		}
	}
	return table;
}

function tiesToNearest(ids: readonly Id[], pairs: readonly Pair[]): Pair[] {
	const nearest = new Map(
		ids.map((id) => [
			id,
			min(
				pairs.filter(({ a, b }) => a === id || b === id),
				distanceOf,
			),
		]),
	);
	return pairs.filter((pair) =>
		[pair.a, pair.b].some((id) => nearest.get(id) === distanceOf(pair)),
	);
}

function distanceOf({ distance }: Pair): number {
	return distance ?? Infinity;
}
