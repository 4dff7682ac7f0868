import { extent, group } from 'd3-array';
import type { Dataset, Id, Judgement, Quote, Scale } from '../../model/dataset';
import { cellKey } from '../../model/matrix';
import { reliabilityTable, type Unit } from './table';

/** A judgement of one reading with the quotes that the coder gave for it. */
export interface Reading {
	readonly judgement: Judgement;
	readonly quotes: readonly Quote[];
}

/** A cell where readings part. */
export interface Disagreement {
	readonly document: Id;
	readonly dimension: Id;
	/** Steps of the scale between the lowest and the highest score; 0 below two scores. */
	readonly steps: number;
	/** Some find the document silent, others score it. */
	readonly silenceDisputed: boolean;
	/** In the order of `coders.csv`. */
	readonly readings: readonly Reading[];
	readonly consensus: Judgement | null;
	/** Two steps or more apart, and nobody has settled it. */
	readonly unresolved: boolean;
}

/**
 * All cells where coders of role `reading` differ, in score or in finding the document silent.
 *
 * Out    Largest first: by steps, then disputed silences before plain differences of score, then in
 *        codebook order.
 */
export function disagreements(dataset: Dataset): Disagreement[] {
	const consensus = consensusByCell(dataset);
	const quotes = quotesByJudgement(dataset.quotes);
	return reliabilityTable(dataset, { by: 'pooled' })
		.units.map((unit) => compare(unit, dataset.scale))
		.filter(({ steps, silenceDisputed }) => steps > 0 || silenceDisputed)
		.map((found) => {
			const settled = consensus.get(cellKey(found.document, found.dimension)) ?? null;
			return {
				...found,
				readings: found.judgements.map((judgement) => ({
					judgement,
					quotes: quotes.get(judgementKey(judgement)) ?? [],
				})),
				consensus: settled,
				unresolved: settled === null && found.steps >= 2,
			};
		})
		.sort((a, b) => b.steps - a.steps || Number(b.silenceDisputed) - Number(a.silenceDisputed));
}

function compare({ document, dimension, judgements: row }: Unit, scale: Scale) {
	const judgements = row.filter((judgement) => judgement !== null);
	const scores = judgements.map(({ score }) => score).filter((score) => score !== null);
	const [low = 0, high = 0] = extent(scores);
	// Steps of 0.1 do not add up exactly.
	const steps = Number(((high - low) / scale.step).toFixed(6));
	const silenceDisputed = scores.length > 0 && scores.length < judgements.length;
	return { document, dimension, judgements, steps, silenceDisputed };
}

function consensusByCell({ coders, judgements }: Dataset): Map<string, Judgement> {
	const settling = new Set(coders.filter(({ role }) => role === 'consensus').map(({ id }) => id));
	return new Map(
		judgements
			.filter(({ coder }) => settling.has(coder))
			.map((judgement) => [cellKey(judgement.document, judgement.dimension), judgement]),
	);
}

function quotesByJudgement(quotes: readonly Quote[]): Map<string, Quote[]> {
	return group(quotes, judgementKey);
}

/** A quote without a coder belongs to no reading: coders' ids are never empty. */
function judgementKey({ document, dimension, coder }: Judgement | Quote): string {
	return `${cellKey(document, dimension)}.${coder ?? ''}`;
}
