import { measured, unmeasured, type Measured } from './measured';
import { haveOneCoder, type Ratings } from './table';

/**
 * The share of coders' pairs that agree to within `reach` points of the scale (0 = exactly):
 * the mean over the pairs of coders within a unit, then over units.
 *
 * Rules  Missing scores make no pair; a unit without a pair is left out.
 */
export function shareAgreeing(ratings: Ratings, reach: number): Measured {
	if (haveOneCoder(ratings)) return unmeasured('one-coder');
	const shares = ratings.flatMap((unit) => {
		const pairs = pairsOf(unit.filter((score) => score !== null));
		const agreeing = pairs.filter(([a, b]) => Math.abs(a - b) <= reach + ROUNDING);
		return pairs.length > 0 ? [agreeing.length / pairs.length] : [];
	});
	if (shares.length === 0) return unmeasured('no-overlap');
	return measured(shares.reduce((sum, share) => sum + share, 0) / shares.length);
}

/** Steps of 0.1 do not add up exactly. */
const ROUNDING = 1e-9;

/** All pairs of different places in a list, the earlier first. */
export function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
	return list.flatMap((first, index) =>
		list.slice(index + 1).map((second) => [first, second] as const),
	);
}
