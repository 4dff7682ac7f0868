import { group, median } from 'd3-array';
import type { Coder, Dataset, Judgement, Quote } from '../model/dataset';
import { cellKey, type Cell, type Matrix, type ScoreSource } from '../model/matrix';

/**
 * Lays out a dataset as one source sees it: every document on every dimension, in file order.
 *
 * Out    `scored` and `silent` as the coder says, `uncoded` where the coder has no row. Quotes are
 *        the coder's and those without a coder; under a median, those of all readings.
 * Rules  The median is taken over the readings that give a score. More silent readings than these
 *        make the cell silent; with as many of both, the scores stand. Salience and confidence are
 *        the lower median of the readings that give a score, so that they stay codes.
 */
export function buildMatrix(dataset: Dataset, source: ScoreSource): Matrix {
	const judged = byCell(inOrderOfCoders(dataset));
	const quoted = byCell(dataset.quotes);
	const readers = new Set(dataset.coders.filter(isReader).map(({ id }) => id));
	const shown = source.kind === 'median' ? readers : new Set([source.coder]);
	const verdictOf = source.kind === 'median' ? medianOf : wordOf;

	const cells = new Map<string, Cell>();
	for (const document of dataset.documents) {
		const judgedHere = judged.get(document.id);
		const quotedHere = quoted.get(document.id);
		for (const dimension of dataset.dimensions) {
			const judgements = judgedHere?.get(dimension.id) ?? [];
			const quotes = quotedHere?.get(dimension.id) ?? [];
			const { state, score, salience, confidence, rationale } = verdictOf(
				judgements.filter(({ coder }) => shown.has(coder)),
			);
			cells.set(cellKey(document.id, dimension.id), {
				document: document.id,
				dimension: dimension.id,
				state,
				score,
				salience,
				confidence,
				rationale,
				quotes: quotes.filter(({ coder }) => coder === null || shown.has(coder)),
				readings: judgements.filter(({ coder }) => readers.has(coder)),
			});
		}
	}
	const { scale, documents, dimensions } = dataset;
	return { scale, source, documents, dimensions, cells, dataset };
}

type Verdict = Pick<Cell, 'state' | 'score' | 'salience' | 'confidence' | 'rationale'>;

const UNCODED: Verdict = {
	state: 'uncoded',
	score: null,
	salience: null,
	confidence: null,
	rationale: '',
};

function wordOf([judgement]: readonly Judgement[]): Verdict {
	if (!judgement) return UNCODED;
	const { score, salience, confidence, rationale } = judgement;
	return { state: score === null ? 'silent' : 'scored', score, salience, confidence, rationale };
}

function medianOf(readings: readonly Judgement[]): Verdict {
	if (readings.length === 0) return UNCODED;
	const scoring = readings.filter(({ score }) => score !== null);
	const score = median(scoring, (reading) => reading.score);
	const silent = readings.length - scoring.length;
	if (score === undefined || silent > scoring.length) return { ...UNCODED, state: 'silent' };
	return {
		state: 'scored',
		score,
		salience: middleCode(scoring.map(({ salience }) => salience)),
		confidence: middleCode(scoring.map(({ confidence }) => confidence)),
		rationale: '',
	};
}

function middleCode(codes: readonly (number | null)[]): number | null {
	const given = codes.filter((code) => code !== null).toSorted((a, b) => a - b);
	return given[Math.floor((given.length - 1) / 2)] ?? null;
}

/** Rows of `scores.csv` may come in any order; what is shown side by side follows `coders.csv`. */
function inOrderOfCoders({ coders, judgements }: Dataset): Judgement[] {
	const rank = new Map(coders.map(({ id }, i) => [id, i]));
	return judgements.toSorted((a, b) => (rank.get(a.coder) ?? 0) - (rank.get(b.coder) ?? 0));
}

function byCell<T extends Judgement | Quote>(rows: readonly T[]) {
	return group(
		rows,
		({ document }) => document,
		({ dimension }) => dimension,
	);
}

function isReader({ role }: Coder): boolean {
	return role === 'reading';
}
