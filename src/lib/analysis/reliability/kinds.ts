import { haveOneCoder, type Ratings } from './table';

/** Units with the same scores, whoever gave them. */
export interface Kind {
	/** Indices into `Kinds.points`, ascending. */
	readonly points: readonly number[];
	/** How many coders gave each of them. */
	readonly times: readonly number[];
	/** All scores of one such unit, two or more. */
	readonly size: number;
}

/** Ratings reduced to what alpha sees of them. */
export interface Kinds {
	/** Whether there is nobody to compare a coder with. */
	readonly oneCoder: boolean;
	/** The scores that occur, ascending. */
	readonly points: readonly number[];
	/** Most frequent first, then by scores: the order of coders and units leaves no trace. */
	readonly kinds: readonly Kind[];
	/** How many units are of each kind. */
	readonly counts: Int32Array;
	/** Units with two scores or more: the sum of `counts`. */
	readonly units: number;
}

/**
 * Counts units by kind. Coders are exchangeable for alpha, so ten thousand units of five coders on
 * five points are at most 252 kinds, and a resample of units is a resample of their counts.
 *
 * Rules  A unit with fewer than two scores has nothing to compare and is left out, as in
 *        Krippendorff (2011).
 */
export function kindsOf(ratings: Ratings): Kinds {
	const pairable = ratings.map(sortedScores).filter((scores) => scores.length > 1);
	const points = [...new Set(pairable.flat())].sort((a, b) => a - b);
	const groups = countByScores(pairable);
	const indexOf = new Map(points.map((point, index) => [point, index]));
	return {
		oneCoder: haveOneCoder(ratings),
		points,
		kinds: groups.map((group) => kindOf(group.scores, indexOf)),
		counts: Int32Array.from(groups, (group) => group.count),
		units: pairable.length,
	};
}

function sortedScores(unit: Ratings[number]): number[] {
	return unit.filter((score) => score !== null).sort((a, b) => a - b);
}

function countByScores(units: readonly (readonly number[])[]) {
	const groups = new Map<string, { readonly scores: readonly number[]; count: number }>();
	for (const scores of units) {
		const key = scores.join(' ');
		const group = groups.get(key);
		if (group) group.count += 1;
		else groups.set(key, { scores, count: 1 });
	}
	return [...groups]
		.sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1))
		.map(([, group]) => group);
}

function kindOf(scores: readonly number[], indexOf: ReadonlyMap<number, number>): Kind {
	const times = new Map<number, number>();
	for (const score of scores) {
		const point = indexOf.get(score);
		if (point === undefined) throw new RangeError(`${score} is not among the points`);
		times.set(point, (times.get(point) ?? 0) + 1);
	}
	return { points: [...times.keys()], times: [...times.values()], size: scores.length };
}
