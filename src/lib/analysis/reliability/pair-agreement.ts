import type { Id, Scale } from '../../model/dataset';
import { scalePoints } from '../../model/scale';
import { kappa, type Weighting } from './kappa';
import type { Measured } from './measured';
import { pairsOf, shareAgreeing } from './shares';
import { scoreRatings, type ReliabilityTable } from './table';

/** How far two coders agree. */
export interface PairAgreement {
	readonly coders: readonly [Id, Id];
	/** Cells that both have scored. */
	readonly units: number;
	/** Shares of these, 0 to 1. */
	readonly exact: Measured;
	readonly withinOneStep: Measured;
	readonly kappa: Readonly<Record<Weighting, Measured>>;
}

/** Every pair of coders of a table, in the order of `coders.csv`. */
export function pairAgreements(table: ReliabilityTable, scale: Scale): PairAgreement[] {
	const points = scalePoints(scale);
	const columns = table.coders.map((coder, column) => ({
		coder: coder.id,
		scores: scoreRatings(table).map((unit) => unit[column] ?? null),
	}));
	return pairsOf(columns).map(([first, second]) => {
		const pairs = first.scores.flatMap((a, unit) => {
			const b = second.scores[unit] ?? null;
			return a === null || b === null ? [] : [[a, b] as const];
		});
		return {
			coders: [first.coder, second.coder],
			units: pairs.length,
			exact: shareAgreeing(pairs, 0),
			withinOneStep: shareAgreeing(pairs, scale.step),
			kappa: {
				none: kappa(pairs, { points, weighting: 'none' }),
				linear: kappa(pairs, { points, weighting: 'linear' }),
				quadratic: kappa(pairs, { points, weighting: 'quadratic' }),
			},
		};
	});
}
