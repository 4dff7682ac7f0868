import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import {
	findingsOf,
	type DimensionFact,
	type DocumentFact,
	type Finding,
	type Findings,
} from '../findings';
import { groupsOf, seeByGroups, seeWithoutEach, type Held, type HeldByReadings } from './variants';

/** How firm one of the computed sentences is. */
export interface FindingRobustness {
	readonly byReadings: HeldByReadings;
	readonly withoutDimension: Held;
}

/**
 * Of each finding of the shown matrix, how often it comes out when readings are resampled and when
 * one dimension is left out.
 *
 * Rules  It comes out where the same documents or dimensions are named, no more and no fewer, or where
 *        nothing is named for the same reason.
 *        A sentence cannot name a dimension that is left out, so that one is not counted against it.
 */
export function findingsRobustness(shown: Matrix): Record<keyof Findings, FindingRobustness> {
	const { size, drawn } = groupsOf(shown);
	const said = claimsOf(shown);
	const byGroups = seeByGroups(shown, claimsOf);
	const leftOut = seeWithoutEach(shown, (variant, left) => ({ left, claims: claimsOf(variant) }));
	const check = (name: keyof Findings): FindingRobustness => {
		const claim = said[name];
		const possible = leftOut.filter(({ left }) => !claim.dimensions.includes(left));
		return {
			byReadings: { size, drawn, ...countHeld(byGroups, (claims) => isSame(claims[name], claim)) },
			withoutDimension: countHeld(possible, ({ claims }) => isSame(claims[name], claim)),
		};
	};
	return { contested: check('contested'), closest: check('closest'), apart: check('apart') };
}

/** What a finding says: which dimensions or documents stand out, or why none does. */
interface Claim {
	readonly dimensions: readonly Id[];
	readonly documents: readonly Id[];
	/** `null` where something stands out. */
	readonly because: string | null;
}

function claimsOf(matrix: Matrix): Record<keyof Findings, Claim> {
	const { contested, closest, apart } = findingsOf(matrix);
	const ofDimensions = (facts: readonly DimensionFact[]) => ({
		dimensions: facts.map(({ dimension }) => dimension),
		documents: [],
	});
	const ofDocuments = (facts: readonly DocumentFact[]) => ({
		dimensions: [],
		documents: facts.map(({ document }) => document),
	});
	return {
		contested: claimOf(contested, ofDimensions),
		closest: claimOf(closest, ofDimensions),
		apart: claimOf(apart, ofDocuments),
	};
}

function claimOf<T>(
	finding: Finding<T>,
	named: (facts: readonly T[]) => Omit<Claim, 'because'>,
): Claim {
	return finding.kind === 'found'
		? { ...named(finding.facts), because: null }
		: { ...named([]), because: finding.because };
}

/** Names stand in drawing order on both sides, and ids hold no '.'. */
function isSame(a: Claim, b: Claim): boolean {
	return (
		a.because === b.because &&
		a.dimensions.join('.') === b.dimensions.join('.') &&
		a.documents.join('.') === b.documents.join('.')
	);
}

function countHeld<T>(variants: readonly T[], holds: (variant: T) => boolean): Held {
	return { held: variants.filter(holds).length, of: variants.length };
}
