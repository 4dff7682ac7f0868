import { differencesOf } from '../analysis/difference';
import { gapsOf } from '../analysis/gaps';
import type { Pair } from '../analysis/pair';
import type { Id, MaybeScore, Scale } from '../model/dataset';
import { cellAt, rowOf, type Cell, type Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { emphasise, plain, textOf, type SentencePart } from './emphasis';
import { nameOf } from './finding-words';
import { formatScore, joinWords, wordLeadingNumber, wordNumber } from './numbers';

/** More dimensions, or documents in a title, than these are counted instead of named. */
const NAMES_IN_A_CLAUSE = 3;
const NAMES_IN_A_TITLE = 5;

/** "Park & DerSimonian, Novotná and Singh, in their own words" */
export function wordComparisonTitle({ documents }: Matrix): string {
	if (documents.length === 0) return m.compare_heading_none();
	if (documents.length > NAMES_IN_A_TITLE)
		return m.compare_heading_many({ number: wordLeadingNumber(documents.length) });
	return m.compare_heading({ names: joinWords(documents.map(({ label }) => label)) });
}

/**
 * How much is compared, where the documents lie furthest apart and where nearest; ties are all named.
 * Nothing where nothing is chosen.
 */
export function wordComparison(matrix: Matrix): SentencePart[] {
	const { documents, dimensions } = matrix;
	if (documents.length === 0 || dimensions.length === 0) return [];
	const texts = documents.length;
	const extent = m.compare_lead({
		texts: m.compare_texts({ count: texts, number: wordLeadingNumber(texts) }),
		questions: wordQuestions(dimensions.length, wordNumber(dimensions.length)),
	});
	return inSentences([plain(extent), wordGaps(matrix)]);
}

function wordGaps(matrix: Matrix): SentencePart[] {
	if (matrix.documents.length === 1) return plain(m.findings_undefined_one_document());
	const { furthest, nearest, largest, smallest } = gapsOf(matrix);
	if (largest === null || smallest === null) return plain(m.compare_lead_nothing());
	const far = wordSteps(matrix.scale, largest);
	if (largest === smallest) {
		const isSingle = matrix.dimensions.length === 1;
		if (largest === 0)
			return emphasise(
				isSingle ? m.compare_lead_single_agree.parts() : m.compare_lead_agree.parts(),
			);
		return emphasise(
			isSingle ? m.compare_lead_single.parts({ far }) : m.compare_lead_equal.parts({ far }),
		);
	}
	const words = {
		furthest: wordDimensions(matrix, furthest),
		far,
		nearest: wordDimensions(matrix, nearest),
		near: wordSteps(matrix.scale, smallest),
	};
	const [only, ...others] = nearest;
	const silent = only && others.length === 0 ? silentOn(matrix, only) : [];
	if (silent.length === 0) return emphasise(m.compare_lead_apart.parts(words));
	const who = joinWords(silent.map((id) => nameOf(matrix, 'document', id)));
	return emphasise(m.compare_lead_apart_silent.parts({ ...words, who, count: silent.length }));
}

function silentOn(matrix: Matrix, dimension: Id): Id[] {
	return rowOf(matrix, dimension)
		.filter(({ state }) => state === 'silent')
		.map(({ document }) => document);
}

/**
 * Where two documents part most, where they agree, and what can't be compared, and why.
 *
 * Rules  Over the dimensions of the matrix. Up to three dimensions are named, more are counted.
 */
export function wordPair(matrix: Matrix, { a, b }: Pair): SentencePart[] {
	const { rows, mostApart, agreements, notComparable } = differencesOf(matrix, a, b);
	const absences = wordAbsences(matrix, { a, b }, notComparable);
	if (notComparable.length === rows.length)
		return inSentences([plain(m.compare_pair_nothing()), ...absences]);
	if (mostApart.length === 0)
		return inSentences([emphasise(m.compare_pair_agree_throughout.parts()), ...absences]);
	const furthest = rows.find(({ dimension }) => dimension === mostApart[0])?.distance ?? 0;
	const part = {
		questions: wordDimensions(matrix, mostApart),
		distance: wordSteps(matrix.scale, furthest),
	};
	const compared = rows.length - notComparable.length;
	const isAll = mostApart.length + agreements.length === compared;
	return inSentences([
		emphasise(isAll ? m.compare_pair_part_equally.parts(part) : m.compare_pair_part.parts(part)),
		agreements.length === 0
			? plain(m.compare_pair_agree_nowhere())
			: emphasise(m.compare_pair_agree.parts({ questions: wordDimensions(matrix, agreements) })),
		...absences,
	]);
}

/** A sentence for each reason why dimensions can't be compared, in the order of their first dimension. */
function wordAbsences(matrix: Matrix, { a, b }: Pair, dimensions: readonly Id[]): SentencePart[][] {
	const reasons = new Map<string, { count: number; silent: Id[]; uncoded: Id[] }>();
	for (const dimension of dimensions) {
		const cells = [a, b].map((document) => cellAt(matrix, document, dimension));
		const idsOf = (state: string) =>
			cells.filter((cell) => cell.state === state).map(({ document }) => document);
		const reason = { count: 0, silent: idsOf('silent'), uncoded: idsOf('uncoded') };
		const key = cells.map(({ state }) => state).join();
		reasons.set(key, { ...reason, count: (reasons.get(key)?.count ?? 0) + 1 });
	}
	const names = (ids: readonly Id[]) => joinWords(ids.map((id) => nameOf(matrix, 'document', id)));
	return [...reasons.values()].map(({ count, silent, uncoded }) => {
		const number = wordLeadingNumber(count);
		if (silent.length > 0 && uncoded.length > 0)
			return plain(m.compare_pair_mixed({ count, number }));
		return plain(
			silent.length > 0
				? m.compare_pair_silent({ count, number, who: names(silent), silent: silent.length })
				: m.compare_pair_uncoded({ count, number, who: names(uncoded) }),
		);
	});
}

/** How much a cell weighs, how sure its score is, and what other readings gave: "the thesis · inferred". */
export function wordCellNotes(scale: Scale, cell: Cell): string {
	const salience = [m.compare_salience_1, m.compare_salience_2, m.compare_salience_3];
	const confidence = [m.compare_confidence_1, m.compare_confidence_2, m.compare_confidence_3];
	const others = otherReadings(cell).map((score) =>
		score === null ? m.table_silent() : formatScore(scale, score),
	);
	const readings = { count: others.length, scores: others.join(', ') };
	return [
		salience[(cell.salience ?? 0) - 1]?.() ?? '',
		confidence[(cell.confidence ?? 0) - 1]?.() ?? '',
		others.length === 0 ? '' : m.compare_readings_differ(readings),
	]
		.filter((part) => part !== '')
		.join(' · ');
}

/** What readings gave that is not shown, each once, low to high, silence last. */
function otherReadings({ state, score: shown, readings }: Cell): MaybeScore[] {
	const others = new Set(readings.map(({ score }) => score));
	if (state !== 'uncoded') others.delete(shown);
	return [...others].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** What the difference chart shows, for those who don't see it. */
export function describeDifference(matrix: Matrix, pair: Pair): string {
	return m.chart_difference_described({
		a: nameOf(matrix, 'document', pair.a),
		b: nameOf(matrix, 'document', pair.b),
		questions: wordQuestions(matrix.dimensions.length, wordNumber(matrix.dimensions.length)),
		sentence: textOf(wordPair(matrix, pair)),
	});
}

/** A distance at the end of a chart's row: "3 steps", "same score". */
export function wordDistance(scale: Scale, distance: number): string {
	return m.chart_difference_distance(steps(scale, distance));
}

/** A distance in a sentence: "3 steps", "the same score". */
export function wordSteps(scale: Scale, distance: number): string {
	return m.compare_steps(steps(scale, distance));
}

/** How far a row's scores lie apart, alone: "3 steps apart". */
export function wordApart(scale: Scale, gap: number | null): SentencePart[] {
	if (gap === null) return plain(m.compare_not_comparable());
	return emphasise(m.compare_steps_apart.parts(steps(scale, gap)));
}

/** In steps of the scale; half steps are written as such. */
function steps({ step }: Scale, distance: number): { count: number; number: string } {
	const count = Number((distance / step).toFixed(2));
	return { count, number: String(count) };
}

function wordDimensions(matrix: Matrix, ids: readonly Id[]): string {
	return ids.length > NAMES_IN_A_CLAUSE
		? wordQuestions(ids.length, wordNumber(ids.length))
		: joinWords(ids.map((id) => nameOf(matrix, 'dimension', id)));
}

function wordQuestions(count: number, number: string): string {
	return m.compare_questions({ count, number });
}

function inSentences(sentences: readonly SentencePart[][]): SentencePart[] {
	return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [...plain(' '), ...sentence]));
}
