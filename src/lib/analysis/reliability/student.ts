/**
 * The 97.5 % point of Student's t: half of a two-sided 95 % interval.
 *
 * In     `freedom` degrees of freedom, a whole number from 1.
 * Out    Right to 0.001.
 * Source The table below: any printed table of t. From 10 on the expansion of Abramowitz and Stegun,
 *        Handbook of Mathematical Functions, 26.7.5.
 * Throws RangeError below 1.
 */
export function studentQuantile(freedom: number): number {
	if (!(freedom >= 1)) throw new RangeError(`degrees of freedom start at 1, got ${freedom}`);
	const tabled = UP_TO_NINE[freedom - 1];
	if (tabled !== undefined) return tabled;
	const z = NORMAL;
	return (
		z +
		(z ** 3 + z) / (4 * freedom) +
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
	);
}

/** The 97.5 % point of the normal distribution. */
const NORMAL = 1.959964;

const UP_TO_NINE = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622];
