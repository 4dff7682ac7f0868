import type { Dataset, Id } from '../model/dataset';
import { cellKey } from '../model/matrix';
import type { Place } from './problem';
import type { ProblemLog } from './problem-log';

/** Where the parts of a dataset stand in its files. */
export interface Places {
	/** What holds for all scores, for all quotes. */
	readonly scores: Place;
	readonly quotes: Place;
	readonly document: (id: Id) => Place;
	readonly dimension: (id: Id) => Place;
	/** `null` where no file describes the coders. */
	readonly coder: ((id: Id) => Place) | null;
	readonly judgement: (index: number) => Place;
}

/** What no single row shows: warnings about a dataset whose rows are all right. */
export function crossCheck(dataset: Dataset, places: Places, log: ProblemLog): void {
	checkUse(dataset, places, log);
	checkVariance(dataset, places, log);
	checkEvidence(dataset, places, log);
}

function checkUse(dataset: Dataset, places: Places, log: ProblemLog): void {
	const documents = new Set(dataset.judgements.map(({ document }) => document));
	const dimensions = new Set(dataset.judgements.map(({ dimension }) => dimension));
	const coders = new Set(dataset.judgements.map(({ coder }) => coder));
	for (const { id } of dataset.documents)
		if (!documents.has(id))
			log.warning(places.document(id), { code: 'document-unscored', value: id });
	for (const { id } of dataset.dimensions)
		if (!dimensions.has(id))
			log.warning(places.dimension(id), { code: 'dimension-unscored', value: id });
	if (!places.coder) return;
	for (const { id } of dataset.coders)
		if (!coders.has(id)) log.warning(places.coder(id), { code: 'coder-unused', value: id });
}

/** Where every score is the same, nothing can be compared. */
function checkVariance({ judgements }: Dataset, places: Places, log: ProblemLog): void {
	let first: number | null = null;
	let scored = 0;
	for (const { score } of judgements) {
		if (score === null) continue;
		scored += 1;
		first ??= score;
		if (score !== first) return;
	}
	if (first === null || scored < 2) return;
	log.warning(places.scores, { code: 'scores-all-equal', value: String(first) });
}

/**
 * A cell that shows a score has a quote that backs it. With a consensus its scores are shown, and its
 * quotes count; without one, every coder's. A quote that names no coder serves them all.
 */
function checkEvidence(
	{ coders, judgements, quotes }: Dataset,
	places: Places,
	log: ProblemLog,
): void {
	const consensus = coders.find(({ role }) => role === 'consensus')?.id ?? null;
	const isShown = (coder: Id): boolean => consensus === null || coder === consensus;
	const bare = new Map<string, number>();
	judgements.forEach(({ document, dimension, coder, score }, index) => {
		const cell = cellKey(document, dimension);
		if (score !== null && isShown(coder) && !bare.has(cell)) bare.set(cell, index);
	});
	if (quotes.length === 0) {
		if (bare.size > 0) log.warning(places.quotes, { code: 'no-quotes', cells: bare.size });
		return;
	}
	for (const { document, dimension, coder } of quotes)
		if (coder === null || isShown(coder)) bare.delete(cellKey(document, dimension));
	for (const index of bare.values()) {
		const { document = '', dimension = '' } = judgements[index] ?? {};
		log.warning(places.judgement(index), { code: 'no-evidence', document, dimension });
	}
}
