import { ascending, group } from 'd3-array';
import type { Id, Score } from '../model/dataset';
import { rowOf, type Cell, type Matrix } from '../model/matrix';

/** One position on a dimension and the documents that take it. */
export interface Stand {
	readonly score: Score;
	readonly documents: readonly Id[];
}

/** Who stands where on one dimension; documents in drawing order. */
export interface Stands {
	readonly dimension: Id;
	/** From the low pole to the high one; only scores that a document has. */
	readonly taken: readonly Stand[];
	readonly silent: readonly Id[];
	readonly uncoded: readonly Id[];
}

export function standsOn(matrix: Matrix, dimension: Id): Stands {
	const row = rowOf(matrix, dimension);
	const scored = row.flatMap(({ document, score }) => (score === null ? [] : { document, score }));
	const taken = [...group(scored, ({ score }) => score)].map(([score, at]) => ({
		score,
		documents: at.map(({ document }) => document),
	}));
	return {
		dimension,
		taken: taken.toSorted((a, b) => ascending(a.score, b.score)),
		silent: documentsOf(row, 'silent'),
		uncoded: documentsOf(row, 'uncoded'),
	};
}

function documentsOf(row: readonly Cell[], state: Cell['state']): Id[] {
	return row.filter((cell) => cell.state === state).map(({ document }) => document);
}
