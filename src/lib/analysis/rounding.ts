/**
 * Takes the noise off a sum of fractions, so that two means that are equal compare as equal
 * in whatever order they were added up. Rounded to a billionth: far below what anyone reads.
 */
export function roundOff(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}
