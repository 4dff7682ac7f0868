import type { Metric } from '../../../../src/lib/analysis/reliability/alpha';
import type { Ratings } from '../../../../src/lib/analysis/reliability/table';

/**
 * Alpha straight from its definition, pair by pair: the mean squared difference of two scores within
 * a unit over that of any two scores. No coincidence matrix, no kinds; `null` where it is 0 / 0.
 */
export function slowAlpha(ratings: Ratings, metric: Metric): number | null {
	const units = ratings
		.map((unit) => unit.filter((score) => score !== null))
		.filter((scores) => scores.length >= 2);
	const all = units.flat();

	let observed = 0;
	for (const scores of units) {
		for (const [i, a] of scores.entries()) {
			for (const [j, b] of scores.entries()) {
				if (i !== j) observed += difference(a, b) / (scores.length - 1);
			}
		}
	}
	observed /= all.length;

	let expected = 0;
	for (const [i, a] of all.entries()) {
		for (const [j, b] of all.entries()) if (i !== j) expected += difference(a, b);
	}
	expected /= all.length * (all.length - 1);

	return expected === 0 || all.length === 0 ? null : 1 - observed / expected;

	function difference(a: number, b: number): number {
		if (metric === 'nominal') return a === b ? 0 : 1;
		if (metric === 'interval') return (a - b) ** 2;
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		const ranks = all.filter((score) => low <= score && score <= high).length;
		const ends = all.filter((score) => score === a).length + all.filter((s) => s === b).length;
		return (ranks - ends / 2) ** 2;
	}
}
