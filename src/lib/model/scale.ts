import type { Scale, Score } from './dataset';

export const DEFAULT_SCALE: Scale = { min: -2, max: 2, step: 1 };

/** All points of a scale, low to high: -2, -1, 0, 1, 2. Rounded, since 0.1 steps add up to noise. */
export function scalePoints({ min, max, step }: Scale): Score[] {
	const count = Math.round((max - min) / step);
	return Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toFixed(6)));
}

/** Where a score lies between the low pole (0) and the high pole (1). */
export function shareOfScale(scale: Scale, score: Score): number {
	return (score - scale.min) / (scale.max - scale.min);
}

/** A scale that runs from below zero to above it is written with signs: −2, 0, +2. */
export function isSignedScale(scale: Scale): boolean {
	return scale.min < 0 && scale.max > 0;
}
