import { drawBinomial } from './binomial';
import type { Random } from './random';

/**
 * Draws as many units as there are, each evenly from all of them, and counts them by kind.
 *
 * The counts of such a draw are multinomial, so they are drawn one kind after the other, each
 * binomial given what the kinds before it took: the very distribution of drawing units singly, in
 * as many steps as there are kinds.
 *
 * In     `counts` units per kind. `into` receives the resample and is returned.
 */
export function resampleCounts(counts: Int32Array, random: Random, into: Int32Array): Int32Array {
	let unitsAhead = counts.reduce((sum, count) => sum + count, 0);
	let drawsLeft = unitsAhead;
	for (let kind = 0; kind < counts.length; kind++) {
		const count = counts[kind] ?? 0;
		const drawn = drawsLeft > 0 ? drawBinomial(drawsLeft, count / unitsAhead, random) : 0;
		into[kind] = drawn;
		drawsLeft -= drawn;
		unitsAhead -= count;
	}
	return into;
}
