import type { Dataset, Judgement } from '../../model/dataset';

/**
 * The dataset with the rationales of disputed cells, where the page carries it without them.
 *
 * Rules  Only a blank rationale is filled, and only that of the same score: another dataset that is
 *        opened later keeps its own.
 */
export function withDisputed(dataset: Dataset, disputed: readonly Judgement[]): Dataset {
	const byKey = new Map(disputed.map((judgement) => [keyOf(judgement), judgement.rationale]));
	return {
		...dataset,
		judgements: dataset.judgements.map((judgement) =>
			judgement.rationale === ''
				? { ...judgement, rationale: byKey.get(keyOf(judgement)) ?? '' }
				: judgement,
		),
	};
}

function keyOf({ document, dimension, coder, score }: Judgement): string {
	return JSON.stringify([document, dimension, coder, score]);
}
