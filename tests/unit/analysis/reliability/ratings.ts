import fc from 'fast-check';
import type { Ratings } from '../../../../src/lib/analysis/reliability/table';

/** Turns one row per coder, as papers print them, into one row per unit. */
export function byUnit(codersByUnits: readonly (readonly (number | null)[])[]): Ratings {
	return (codersByUnits[0] ?? []).map((_, unit) =>
		codersByUnits.map((coder) => coder[unit] ?? null),
	);
}

/** Up to twelve units of two to five coders on the scale from -2 to 2, with silences. */
export const someRatings: fc.Arbitrary<Ratings> = fc.integer({ min: 2, max: 5 }).chain((coders) =>
	fc.array(
		fc.array(fc.option(fc.integer({ min: -2, max: 2 })), {
			minLength: coders,
			maxLength: coders,
		}),
		{ minLength: 1, maxLength: 12 },
	),
);
