import type { Metric } from '../src/lib/analysis/reliability/alpha';
import { alphaOf } from '../src/lib/analysis/reliability/alpha';
import type { Random } from '../src/lib/analysis/reliability/random';

/** The yardstick: units by coders in one typed array, indices of points, -1 = missing. */
export interface PlainRatings {
	readonly scores: Int8Array;
	readonly coders: number;
	readonly points: readonly number[];
}

/** Draws unit after unit and tallies every pair of scores in it; no thought but for typed arrays. */
export function plainBootstrap(
	{ scores, coders, points }: PlainRatings,
	{ metric, resamples, random }: { metric: Metric; resamples: number; random: Random },
): number[] {
	const size = points.length;
	const units = scores.length / coders;
	const alphas: number[] = [];
	for (let resample = 0; resample < resamples; resample++) {
		const totals = new Float64Array(size);
		const pairs = new Float64Array(size * size);
		for (let draw = 0; draw < units; draw++) {
			const from = Math.floor(random() * units) * coders;
			let seen = 0;
			for (let i = from; i < from + coders; i++) if ((scores[i] ?? -1) >= 0) seen += 1;
			if (seen < 2) continue;
			const weight = 1 / (seen - 1);
			for (let i = from; i < from + coders; i++) {
				const a = scores[i] ?? -1;
				if (a < 0) continue;
				totals[a] = (totals[a] ?? 0) + 1;
				for (let j = i + 1; j < from + coders; j++) {
					const b = scores[j] ?? -1;
					if (b < 0 || a === b) continue;
					const at = a < b ? a * size + b : b * size + a;
					pairs[at] = (pairs[at] ?? 0) + weight;
				}
			}
		}
		const alpha = alphaOf({ points, totals, pairs }, metric);
		if (alpha !== null) alphas.push(alpha);
	}
	return alphas;
}
