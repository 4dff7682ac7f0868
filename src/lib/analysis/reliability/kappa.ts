import { measured, unmeasured, type Measured } from './measured';

/** `none` = any difference counts the same, `linear` = by steps apart, `quadratic` = their square. */
export type Weighting = 'none' | 'linear' | 'quadratic';

export const WEIGHTINGS: readonly Weighting[] = ['none', 'linear', 'quadratic'];

/** Rows by columns. */
type Table = readonly (readonly number[])[];

/**
 * Cohen's kappa of two coders, unweighted or weighted.
 *
 * In     `pairs` the scores of the units that both have scored; `points` ALL points of the scale:
 *        with the observed ones alone, weights would depend on who used which point.
 * Throws RangeError for a score that is not a point.
 */
export function kappa(
	pairs: readonly (readonly [number, number])[],
	{ points, weighting }: { readonly points: readonly number[]; readonly weighting: Weighting },
): Measured {
	if (pairs.length === 0) return unmeasured('no-overlap');
	return kappaOfTable(crossTable(pairs, points), weightsOf(points.length, weighting));
}

/**
 * kappa = 1 - sum(weight * observed) / sum(weight * expected from the margins).
 *
 * In     `table` counts or shares, rows = first coder; `weights` disagreement, 0 on the diagonal.
 * Source J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968) 213-220.
 */
export function kappaOfTable(table: Table, weights: Table): Measured {
	const rows = table.map(sum);
	const columns = table.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
	const all = sum(rows);
	let observed = 0;
	let expected = 0;
	table.forEach((row, i) =>
		row.forEach((cell, j) => {
			const weight = weights[i]?.[j] ?? 0;
			observed += weight * cell * all;
			expected += weight * (rows[i] ?? 0) * (columns[j] ?? 0);
		}),
	);
	return expected === 0 ? unmeasured('no-variation') : measured(1 - observed / expected);
}

/** Weights of disagreement between `size` equidistant points. */
export function weightsOf(size: number, weighting: Weighting): number[][] {
	const power = { none: 0, linear: 1, quadratic: 2 }[weighting];
	return Array.from({ length: size }, (_, i) =>
		Array.from({ length: size }, (_, j) => (i === j ? 0 : Math.abs(i - j) ** power)),
	);
}

function crossTable(
	pairs: readonly (readonly [number, number])[],
	points: readonly number[],
): number[][] {
	const table = points.map(() => points.map(() => 0));
	for (const [first, second] of pairs) {
		const row = table[points.indexOf(first)];
		const column = points.indexOf(second);
		if (!row || column < 0) throw new RangeError(`${first}, ${second}: not on the scale`);
		row[column] = (row[column] ?? 0) + 1;
	}
	return table;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
