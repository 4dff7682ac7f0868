/** Why a number of agreement does not exist. `i18n/agreement.ts` words each of them. */
export type UndefinedReason =
	/** Fewer than two coders of role `reading`. */
	| 'one-coder'
	/** No unit that two coders have scored. */
	| 'no-overlap'
	/** One such unit: alpha is 0 there whatever the coders say. */
	| 'one-unit'
	/** All scores are the same, so nothing could have been told apart by chance or by skill. */
	| 'no-variation'
	/** Intervals: all coders agree in all units, so that no choice of units shows any error. */
	| 'no-disagreement'
	/** Intervals: too few units to leave one out or to draw from. */
	| 'too-few-units'
	/** Intervals: without some of the units there is no variation left. */
	| 'unstable';

/** A number, or the reason why there is none. Never NaN. */
export type Measured =
	| { readonly kind: 'value'; readonly value: number }
	| { readonly kind: 'undefined'; readonly reason: UndefinedReason };

export function measured(value: number): Measured {
	return { kind: 'value', value };
}

export function unmeasured(reason: UndefinedReason): Measured & { readonly kind: 'undefined' } {
	return { kind: 'undefined', reason };
}
