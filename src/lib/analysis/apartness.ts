import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { compareColumns, scoreColumn } from './columns';
import { roundOff } from './rounding';
import { SHARED_AT_LEAST } from './similarity';

/** A mean of absolute differences, in the unit of the scale, and what it was taken over. */
export interface MeanDistance {
	/** `null` where there is no pair of scores to take it over. */
	readonly distance: number | null;
	/** Pairs of scores: a dimension counts once for every two documents that both speak on it. */
	readonly scorePairs: number;
}

/** How far one document stands from the others, and those from each other. */
export interface Apartness {
	readonly document: Id;
	/** How many others it can be compared with. */
	readonly others: number;
	readonly toOthers: MeanDistance;
	readonly amongOthers: MeanDistance;
}

interface Sum {
	total: number;
	scorePairs: number;
}

/**
 * Mean distances of every document of the matrix, in drawing order.
 *
 * Rules  Each pair of scores weighs the same, so that a document with few scores does not weigh as
 *        much as one with many. Pairs of documents that are not comparable are left out.
 */
export function apartnessOf(matrix: Matrix): Apartness[] {
	const documents = matrix.documents.map(({ id }) => ({
		id,
		column: scoreColumn(matrix, id),
		others: 0,
		sum: { total: 0, scorePairs: 0 },
	}));
	const all: Sum = { total: 0, scorePairs: 0 };
	// One pass over the pairs: among the others = all pairs without those of the document.
	for (const [i, a] of documents.entries()) {
		for (const b of documents.slice(i + 1)) {
			const { shared, total } = compareColumns(a.column, b.column);
			if (shared < SHARED_AT_LEAST) continue;
			a.others += 1;
			b.others += 1;
			for (const sum of [a.sum, b.sum, all]) {
				sum.total += total;
				sum.scorePairs += shared;
			}
		}
	}
	return documents.map(({ id, others, sum }) => ({
		document: id,
		others,
		toOthers: meanOf(sum),
		amongOthers: meanOf({
			total: all.total - sum.total,
			scorePairs: all.scorePairs - sum.scorePairs,
		}),
	}));
}

function meanOf({ total, scorePairs }: Sum): MeanDistance {
	return { distance: scorePairs === 0 ? null : roundOff(total / scorePairs), scorePairs };
}
