import type { Random } from '../src/lib/analysis/reliability/random';

/**
 * Draws one unit: a true score from -2 to 2, missed by one step each way with chance `slip` / 2, and
 * left out with chance 0.1, by each coder for himself.
 */
export function drawUnit(coders: number, slip: number, random: Random): (number | null)[] {
	const truth = Math.floor(random() * 5) - 2;
	return Array.from({ length: coders }, () => {
		const draw = random();
		const missed = draw < slip / 2 ? -1 : draw > 1 - slip / 2 ? 1 : 0;
		const score = Math.max(-2, Math.min(2, truth + missed));
		return random() < 0.1 ? null : score;
	});
}
