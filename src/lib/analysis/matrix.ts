import { median } from 'd3-array';
import type { Dataset, Id, Judgement, Quote } from '../model/dataset';
import { cellKey, type Cell, type Matrix, type ScoreSource } from '../model/matrix';

/**
 * Lays out a dataset as one source sees it: every document on every dimension, in file order.
 *
 * Out    `scored` and `silent` as the coder says, `uncoded` where the coder has no row. Quotes are
 *        the coder's and those without a coder; under a median, those of all readings.
 * Rules  The median is taken over the readings with a score; more silent readings than scoring ones
 *        make the cell silent, as many do not: silence, too, has to be what most found. Salience and
 *        confidence are then the lower median of the scoring readings, so that they stay codes.
 */
export function buildMatrix(dataset: Dataset, source: ScoreSource): Matrix {
	const readers = dataset.coders.filter(({ role }) => role === 'reading').map(({ id }) => id);
	const judged = groupByCell(inOrderOfCoders(dataset));
	const quoted = groupByCell(dataset.quotes);
	const isReading = memberOf(readers);
	const speaks = source.kind === 'median' ? isReading : memberOf([source.coder]);

	const cells = new Map<string, Cell>();
	for (const document of dataset.documents) {
		for (const dimension of dataset.dimensions) {
			const key = cellKey(document.id, dimension.id);
			const judgements = judged.get(key) ?? [];
			const shown = judgements.filter(({ coder }) => speaks(coder));
			cells.set(key, {
				document: document.id,
				dimension: dimension.id,
				...(source.kind === 'median' ? medianOf(shown) : wordOf(shown[0])),
				quotes: (quoted.get(key) ?? []).filter(({ coder }) => coder === null || speaks(coder)),
				readings: judgements.filter(({ coder }) => isReading(coder)),
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

function wordOf(judgement: Judgement | undefined): Verdict {
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

function groupByCell<T extends Judgement | Quote>(rows: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = cellKey(row.document, row.dimension);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

function memberOf(ids: readonly Id[]): (id: Id | null) => boolean {
	const members = new Set<Id | null>(ids);
	return (id) => members.has(id);
}
