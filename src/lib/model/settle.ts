import type { Coder, Dataset, Id, Judgement, MaybeScore } from './dataset';
import { cellKey } from './matrix';

/** A consensus that somebody sets on a cell, and why. */
export interface Settlement {
	readonly document: Id;
	readonly dimension: Id;
	readonly score: MaybeScore;
	readonly rationale: string;
}

/**
 * The dataset with these settlements as its consensus; everything else stays as it is.
 *
 * Rules  Of two settlements of a cell the later counts; one of a cell that the dataset lacks does
 *        nothing. Salience and confidence stay with a cell that is scored before and after, else they
 *        are unknown: nobody has judged them. A dataset without a consensus coder gets one.
 */
export function settle(dataset: Dataset, settlements: readonly Settlement[]): Dataset {
	const open = new Map(
		settlements
			.filter((settlement) => isIn(dataset, settlement))
			.map((settlement) => [cellKey(settlement.document, settlement.dimension), settlement]),
	);
	if (open.size === 0) return dataset;
	const former = consensusCoder(dataset);
	const coder = former ?? newConsensusCoder(dataset);
	const judgements = dataset.judgements.map((judgement) => {
		const key = cellKey(judgement.document, judgement.dimension);
		const settlement = judgement.coder === coder.id ? open.get(key) : undefined;
		if (!settlement) return judgement;
		open.delete(key);
		return judgementOf(settlement, judgement);
	});
	const added = [...open.values()].map((settlement) =>
		judgementOf(settlement, { ...UNJUDGED, coder: coder.id }),
	);
	return {
		...dataset,
		coders: former ? dataset.coders : [coder, ...dataset.coders],
		judgements: [...judgements, ...added],
	};
}

/** The coder whose scores are shown where there is one. */
export function consensusCoder({ coders }: Dataset): Coder | null {
	return coders.find(({ role }) => role === 'consensus') ?? null;
}

function isIn({ documents, dimensions }: Dataset, { document, dimension }: Settlement): boolean {
	return (
		documents.some(({ id }) => id === document) && dimensions.some(({ id }) => id === dimension)
	);
}

/** An id that no reading has taken. */
function newConsensusCoder({ coders }: Dataset): Coder {
	let id = 'consensus';
	while (coders.some((coder) => coder.id === id)) id += '_';
	return { id, label: id, role: 'consensus', note: '', extra: new Map() };
}

const UNJUDGED = { score: null, salience: null, confidence: null, extra: new Map() } as const;

function judgementOf(
	settlement: Settlement,
	{
		coder,
		score,
		salience,
		confidence,
		extra,
	}: Omit<Judgement, keyof Settlement> & Pick<Judgement, 'score'>,
): Judgement {
	const isStillScored = score !== null && settlement.score !== null;
	return {
		...settlement,
		coder,
		salience: isStillScored ? salience : null,
		confidence: isStillScored ? confidence : null,
		extra,
	};
}
