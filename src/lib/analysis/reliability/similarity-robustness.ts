import { extent } from 'd3-array';
import type { Matrix } from '../../model/matrix';
import { areTooMany } from '../columns';
import { similarityTable, type Pair } from '../similarity';
import { groupsOf, seeByGroups, seeWithoutEach, type Held, type HeldByReadings } from './variants';

/** A similarity holds while it moves by no more than this: a tenth of what it can be. */
export const SIMILARITY_TOLERANCE = 0.1;

/** How firm the similarity of two documents is. */
export interface PairRobustness {
	/** As shown. */
	readonly pair: Pair;
	readonly byReadings: HeldByReadings & Reach;
	readonly withoutDimension: Held & Reach;
}

/** The lowest and the highest similarity among the variants; `null` where none is comparable. */
export interface Reach {
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * Of each pair of shown documents, how often its similarity holds when readings are resampled and
 * when one dimension is left out.
 *
 * Out    [] where the documents are too many to compare each with each.
 * Rules  A pair that is not comparable holds where the variant cannot compare it either.
 */
export function similarityRobustness(shown: Matrix): PairRobustness[] {
	if (areTooMany(shown)) return [];
	const { size, drawn } = groupsOf(shown);
	const byGroups = seeByGroups(shown, valuesOf);
	const leftOut = seeWithoutEach(shown, valuesOf);
	// All tables list the same pairs in the same order.
	return similarityTable(shown).map((pair, index) => ({
		pair,
		byReadings: { size, drawn, ...compare(pair, valuesAt(byGroups, index)) },
		withoutDimension: compare(pair, valuesAt(leftOut, index)),
	}));
}

/** The values alone: a thousand documents have half a million pairs. */
function valuesOf(matrix: Matrix): (number | null)[] {
	return similarityTable(matrix).map(({ value }) => value);
}

function valuesAt(tables: readonly (readonly (number | null)[])[], index: number) {
	return tables.map((table) => table[index] ?? null);
}

function compare({ value }: Pair, variants: readonly (number | null)[]): Held & Reach {
	const [low = null, high = null] = extent(variants.filter((variant) => variant !== null));
	const held = variants.filter((variant) => holds(value, variant)).length;
	return { held, of: variants.length, low, high };
}

function holds(shown: number | null, variant: number | null): boolean {
	if (shown === null || variant === null) return shown === variant;
	return Math.abs(shown - variant) <= SIMILARITY_TOLERANCE + ROUNDING;
}

const ROUNDING = 1e-9;
