import type { DimensionFact, DocumentFact } from '../analysis/findings';
import type { Stand } from '../analysis/stands';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { emphasise, type SentencePart } from './emphasis';
import { wordMeaning, wordTexts, wordWho } from './finding-words';
import { formatMean, formatScore, wordNumber } from './numbers';

/** More documents than these are counted instead of named. */
const NAMES_AT_AN_END = 3;
const NAMES_IN_A_CLAUSE = 2;

/** How many positions are taken, and who stands at the ends. */
export function wordExtremes(matrix: Matrix, { taken, spread }: DimensionFact): SentencePart[] {
	const [low, high] = [taken[0], taken.at(-1)];
	if (!low || !high) throw new RangeError('a contested dimension has positions');
	return emphasise(
		m.findings_contested.parts({
			texts: wordTexts(spread.count),
			positions: wordNumber(taken.length),
			low: formatScore(matrix.scale, low.score),
			atLow: wordWho(matrix, low.documents, NAMES_AT_AN_END),
			high: formatScore(matrix.scale, high.score),
			atHigh: wordWho(matrix, high.documents, NAMES_AT_AN_END),
		}),
	);
}

/** Who stands where, and what that means, on up to two positions; beyond, as for the extremes. */
export function wordStands(matrix: Matrix, fact: DimensionFact): SentencePart[] {
	const [most, other, ...more] = fact.taken.toSorted(
		(a, b) => b.documents.length - a.documents.length,
	);
	if (!most || more.length > 0) return wordExtremes(matrix, fact);
	const score = formatScore(matrix.scale, most.score);
	const level = wordLevel(matrix, fact, most);
	if (!other) {
		const texts = wordTexts(most.documents.length);
		return level
			? emphasise(m.findings_closest_one_level.parts({ texts, score, level }))
			: emphasise(m.findings_closest_one.parts({ texts, score }));
	}
	const stands = {
		most: wordWho(matrix, most.documents, NAMES_IN_A_CLAUSE),
		score,
		others: wordWho(matrix, other.documents, NAMES_IN_A_CLAUSE),
		otherScore: formatScore(matrix.scale, other.score),
	};
	const otherLevel = wordLevel(matrix, fact, other);
	return level && otherLevel
		? emphasise(m.findings_closest_two_levels.parts({ ...stands, level, otherLevel }))
		: emphasise(m.findings_closest_two.parts(stands));
}

function wordLevel({ scale, dimensions }: Matrix, fact: DimensionFact, { score }: Stand): string {
	const dimension = dimensions.find(({ id }) => id === fact.dimension);
	return dimension ? wordMeaning(scale, dimension, score) : '';
}

/** How far a document stands from the others; how far those do from each other, where it is known. */
export function wordDistances(matrix: Matrix, fact: DocumentFact): SentencePart[] {
	const distance = formatMean(matrix.scale, fact.distance);
	const among = amongOthers(matrix, fact);
	if (!among) {
		const texts = wordTexts(fact.others);
		return emphasise(m.findings_apart_some.parts({ distance, texts }));
	}
	return emphasise(
		m.findings_apart.parts({
			distance,
			others: wordNumber(fact.others),
			among: formatMean(matrix.scale, among.distance),
		}),
	);
}

/** That several documents stand equally far from their others. */
export function wordTiedDistances(matrix: Matrix, { distance }: DocumentFact): SentencePart[] {
	return emphasise(m.findings_apart_tied.parts({ distance: formatMean(matrix.scale, distance) }));
}

/** `null` where some others can't be compared with it, or none of them with each other. */
export function amongOthers(
	{ documents }: Matrix,
	fact: DocumentFact,
): { distance: number; scorePairs: number } | null {
	const { distance, scorePairs } = fact.amongOthers;
	const isComplete = fact.others === documents.length - 1;
	return isComplete && distance !== null ? { distance, scorePairs } : null;
}
