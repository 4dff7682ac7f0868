import { alphaOfKinds } from './alpha';
import type { Kinds } from './kinds';
import type { UndefinedReason } from './measured';

/** Where alpha may well lie in units like these (95 %), or why nothing can be said. */
export type Interval =
	| { readonly kind: 'value'; readonly low: number; readonly high: number }
	| { readonly kind: 'undefined'; readonly reason: UndefinedReason };

/** Below this many units a person is warned. */
export const FEW_UNITS = 10;

/** From this many units on the bootstrap's interval is shown. */
export const BOOTSTRAP_FROM = 20;

/**
 * Which interval is shown. With few units the bootstrap draws the same handful again and again, and
 * its 95 % interval holds the true alpha less often than the jackknife's. With more, both hold it
 * alike, and the bootstrap's may lean to one side, as alpha near 1 does. `npm run bench` prints how
 * often each holds.
 */
export function shownInterval(units: number): 'bootstrap' | 'jackknife' {
	return units < BOOTSTRAP_FROM ? 'jackknife' : 'bootstrap';
}

/** Why there is no interval of alpha by any metric; `null` where one can be computed. */
export function reasonAgainstInterval(kinds: Kinds): UndefinedReason | null {
	const alpha = alphaOfKinds(kinds, 'nominal');
	if (alpha.kind === 'undefined') return alpha.reason;
	if (kinds.units < 3) return 'too-few-units';
	// Exact: without a difference nothing is taken from the 1.
	return alpha.value === 1 ? 'no-disagreement' : null;
}
