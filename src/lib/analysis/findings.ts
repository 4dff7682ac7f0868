import { ascending, descending } from 'd3-array';
import type { Matrix } from '../model/matrix';
import { apartnessOf, type Apartness } from './apartness';
import { areTooMany } from './columns';
import { spreadOn, type Spread } from './spread';
import { standsOn, type Stands } from './stands';

/** Below so many scores a dimension is neither contested nor agreed on. */
const SCORES_AT_LEAST = 3;

/** Why there is nothing to name. */
export type Because =
	/** No document or no dimension is chosen. */
	| 'nothing-chosen'
	| 'one-document'
	/** Two are as far from each other as the other way round. */
	| 'two-documents'
	/** No cell has a score. */
	| 'all-silent'
	/** No dimension has three scores. */
	| 'too-few-scores'
	/** No two documents share three dimensions. */
	| 'not-comparable'
	/** Every spread or distance is 0. */
	| 'all-agree'
	/** They are all the same, above 0: nothing stands out. */
	| 'all-equal'
	/** More than can be compared while somebody waits. */
	| 'too-many';

/** What stands out, ties all named in drawing order; or why nothing does. */
export type Finding<T> =
	| { readonly kind: 'found'; readonly facts: readonly [T, ...T[]] }
	| { readonly kind: 'undefined'; readonly because: Because };

/** A dimension that stands out, with what can be said of it. */
export interface DimensionFact extends Stands {
	readonly spread: Spread;
}

/** A document that stands out: both means are over pairs of scores. */
export interface DocumentFact extends Apartness {
	readonly distance: number;
}

/** What a matrix says in three sentences. */
export interface Findings {
	/** The dimensions with the largest mean absolute deviation. */
	readonly contested: Finding<DimensionFact>;
	/** Those with the smallest one. */
	readonly closest: Finding<DimensionFact>;
	/** The documents with the largest mean distance to the others. */
	readonly apart: Finding<DocumentFact>;
}

/**
 * Finds where the documents part, where they are closest, and which one stands apart.
 *
 * Rules  Over the documents and dimensions of the matrix, so over the reader's choice. A dimension
 *        counts from three scores on, a pair of documents from three shared dimensions on; silent
 *        and uncoded cells enter no number and are listed.
 */
export function findingsOf(matrix: Matrix): Findings {
	const because = emptiness(matrix);
	if (because) {
		const nothing = { kind: 'undefined', because } as const;
		return { contested: nothing, closest: nothing, apart: nothing };
	}
	const facts = dimensionFacts(matrix);
	const deviationOf = (fact: DimensionFact) => fact.spread.deviation;
	const contested = standingOut(facts, deviationOf, 'largest', 'too-few-scores');
	const closest = standingOut(facts, deviationOf, 'smallest', 'too-few-scores');
	return { contested, closest, apart: findApart(matrix) };
}

function emptiness({ documents, dimensions, cells }: Matrix): Because | null {
	if (documents.length === 0 || dimensions.length === 0) return 'nothing-chosen';
	if (documents.length === 1) return 'one-document';
	for (const { state } of cells.values()) if (state === 'scored') return null;
	return 'all-silent';
}

function dimensionFacts(matrix: Matrix): DimensionFact[] {
	return matrix.dimensions.flatMap(({ id }) => {
		const spread = spreadOn(matrix, id);
		const enough = spread !== null && spread.count >= SCORES_AT_LEAST;
		return enough ? [{ ...standsOn(matrix, id), spread }] : [];
	});
}

function findApart(matrix: Matrix): Finding<DocumentFact> {
	if (matrix.documents.length === 2) return { kind: 'undefined', because: 'two-documents' };
	if (areTooMany(matrix)) return { kind: 'undefined', because: 'too-many' };
	const facts = apartnessOf(matrix).flatMap((apartness) => {
		const { distance } = apartness.toOthers;
		return distance === null ? [] : [{ ...apartness, distance }];
	});
	return standingOut(facts, ({ distance }) => distance, 'largest', 'not-comparable');
}

function standingOut<T>(
	facts: readonly T[],
	valueOf: (fact: T) => number,
	which: 'largest' | 'smallest',
	ifNone: Because,
): Finding<T> {
	const order = which === 'largest' ? descending : ascending;
	const [best, ...others] = facts.map(valueOf).toSorted(order);
	const [first, ...tied] = facts.filter((fact) => valueOf(fact) === best);
	if (first === undefined) return { kind: 'undefined', because: ifNone };
	if (best === 0 && which === 'largest') return { kind: 'undefined', because: 'all-agree' };
	if (others.length > 0 && others.every((value) => value === best))
		return { kind: 'undefined', because: best === 0 ? 'all-agree' : 'all-equal' };
	return { kind: 'found', facts: [first, ...tied] };
}
