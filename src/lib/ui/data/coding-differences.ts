import { buildMatrix } from '../../analysis/matrix';
import { defaultSource } from '../../analysis/source';
import type { Coding } from '../../io/read-coding-sheet';
import type { Dataset, Dimension, MaybeScore, SourceDocument } from '../../model/dataset';
import { cellAt } from '../../model/matrix';

/** A cell on which one more coder gives something else than is shown. */
export interface CodingDifference {
	readonly document: SourceDocument;
	readonly dimension: Dimension;
	readonly shown: MaybeScore;
	readonly given: MaybeScore;
}

/**
 * What one more coder sees differently than the scores that a dataset shows unasked.
 *
 * Rules  A silence against a score is a difference. Cells that either has not coded are left out.
 */
export function differencesOf(
	dataset: Dataset,
	{ judgements }: Coding,
): { readonly differences: CodingDifference[]; readonly same: number } {
	const matrix = buildMatrix(dataset, defaultSource(dataset));
	const documents = new Map(matrix.documents.map((each) => [each.id, each]));
	const dimensions = new Map(matrix.dimensions.map((each) => [each.id, each]));
	const differences: CodingDifference[] = [];
	let same = 0;
	for (const judgement of judgements) {
		const document = documents.get(judgement.document);
		const dimension = dimensions.get(judgement.dimension);
		if (!document || !dimension) continue;
		const { state, score: shown } = cellAt(matrix, document.id, dimension.id);
		if (state === 'uncoded') continue;
		if (shown === judgement.score) same += 1;
		else differences.push({ document, dimension, shown, given: judgement.score });
	}
	return { differences, same };
}
