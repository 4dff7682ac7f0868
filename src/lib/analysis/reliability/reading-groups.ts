import type { Coder } from '../../model/dataset';
import { seededRandom, type Random } from './random';

/** Ways to hear some of the readings only. */
export interface ReadingGroups {
	/** Readings in each. */
	readonly size: number;
	/** `all` = every group of this size; `sample` = as many as `GROUPS_AT_MOST`, drawn by chance. */
	readonly drawn: 'all' | 'sample';
	readonly groups: readonly (readonly Coder[])[];
}

export const GROUPS_AT_MOST = 100;

/**
 * Resamples coders: all groups of half of the readings, rounded up (three readings make three pairs);
 * where these are more than a hundred, a hundred groups drawn with a fixed seed.
 *
 * Out    no group below two readings, which leave nothing to resample.
 * Rules  Half of the coders without repeats vary as much as all of them drawn with repeats, and can
 *        be counted out.
 * Source B. Efron, The Jackknife, the Bootstrap and Other Resampling Plans (1982), chapter 8,
 *        half-sampling.
 */
export function readingGroups(coders: readonly Coder[]): ReadingGroups {
	const size = Math.ceil(coders.length / 2);
	if (coders.length < 2) return { size, drawn: 'all', groups: [] };
	if (countGroups(coders.length, size) <= GROUPS_AT_MOST) {
		return { size, drawn: 'all', groups: groupsOf(coders, size) };
	}
	const random = seededRandom(1);
	const groups = Array.from({ length: GROUPS_AT_MOST }, () => drawGroup(coders, size, random));
	return { size, drawn: 'sample', groups };
}

/** n over k. */
function countGroups(n: number, k: number): number {
	let count = 1;
	for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i;
	return count;
}

function groupsOf(coders: readonly Coder[], size: number): Coder[][] {
	if (size === 0) return [[]];
	return coders.flatMap((coder, index) =>
		groupsOf(coders.slice(index + 1), size - 1).map((rest) => [coder, ...rest]),
	);
}

/** Takes each coder with the chance that is left for him, so that the order stays. */
function drawGroup(coders: readonly Coder[], size: number, random: Random): Coder[] {
	let wanted = size;
	return coders.filter((_, index) => {
		const taken = random() * (coders.length - index) < wanted;
		if (taken) wanted -= 1;
		return taken;
	});
}
