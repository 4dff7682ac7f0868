import type { Coder, Dimension, Id, Judgement, Quote, SourceDocument } from '../model/dataset';
import type { Place } from './problem';
import type { ProblemLog } from './problem-log';

/** The tables of a dataset that could be read without an error, with the lines of their rows. */
export interface Tables {
	readonly documents: readonly SourceDocument[];
	readonly dimensions: readonly Pick<Dimension, 'id'>[];
	readonly coders: readonly Coder[];
	readonly judgements: readonly Judgement[];
	/** `null` where the dataset has no quotes at all. */
	readonly quotes: readonly Quote[] | null;
	readonly placeOfDocument: (id: Id) => Place;
	readonly placeOfDimension: (id: Id) => Place;
	/** `null` where no file describes the coders. */
	readonly placeOfCoder: ((id: Id) => Place) | null;
	readonly placeOfJudgement: (index: number) => Place;
	/** Where to say what holds for all scores, and for all quotes. */
	readonly scoresFile: string;
	readonly quotesFile: string;
}

/** What no single row shows: warnings about a dataset whose rows are all right. */
export function crossCheck(tables: Tables, log: ProblemLog): void {
	checkUse(tables, log);
	checkVariance(tables, log);
	checkEvidence(tables, log);
}

function checkUse(tables: Tables, log: ProblemLog): void {
	const documents = new Set(tables.judgements.map(({ document }) => document));
	const dimensions = new Set(tables.judgements.map(({ dimension }) => dimension));
	const coders = new Set(tables.judgements.map(({ coder }) => coder));
	for (const { id } of tables.documents)
		if (!documents.has(id))
			log.warning(tables.placeOfDocument(id), { code: 'document-unscored', value: id });
	for (const { id } of tables.dimensions)
		if (!dimensions.has(id))
			log.warning(tables.placeOfDimension(id), { code: 'dimension-unscored', value: id });
	if (!tables.placeOfCoder) return;
	for (const { id } of tables.coders)
		if (!coders.has(id)) log.warning(tables.placeOfCoder(id), { code: 'coder-unused', value: id });
}

/** Where every score is the same, nothing can be compared. */
function checkVariance({ judgements, scoresFile }: Tables, log: ProblemLog): void {
	let first: number | null = null;
	let scored = 0;
	for (const { score } of judgements) {
		if (score === null) continue;
		scored += 1;
		first ??= score;
		if (score !== first) return;
	}
	if (first === null || scored < 2) return;
	const place = { file: scoresFile, line: null, column: null };
	log.warning(place, { code: 'scores-all-equal', value: String(first) });
}

/**
 * A cell whose score is shown has a quote that backs it: one of the consensus where it has scored the
 * cell, of any coder elsewhere, or one that names no coder and serves them all.
 */
function checkEvidence(tables: Tables, log: ProblemLog): void {
	const consensus = tables.coders.find(({ role }) => role === 'consensus')?.id ?? null;
	const shown = new Map<string, { index: number; coder: Id }>();
	tables.judgements.forEach(({ document, dimension, coder, score }, index) => {
		const cell = `${document}.${dimension}`;
		if (score === null) {
			if (coder === consensus) shown.delete(cell);
			return;
		}
		if (coder === consensus || !shown.has(cell)) shown.set(cell, { index, coder });
	});
	if (!tables.quotes) {
		if (shown.size === 0) return;
		const place = { file: tables.quotesFile, line: null, column: null };
		log.warning(place, { code: 'no-quotes', cells: shown.size });
		return;
	}
	for (const { document, dimension, coder } of tables.quotes) {
		const cell = `${document}.${dimension}`;
		const judged = shown.get(cell);
		if (judged?.coder !== consensus || coder === null || coder === consensus) shown.delete(cell);
	}
	for (const { index } of shown.values()) {
		const judgement = tables.judgements[index];
		if (!judgement) continue;
		const { document, dimension } = judgement;
		log.warning(tables.placeOfJudgement(index), { code: 'no-evidence', document, dimension });
	}
}
