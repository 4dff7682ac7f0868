import type { Because } from '../analysis/findings';
import type { Dimension, Id, Scale, Score } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { joinWords, wordNumber } from './numbers';

/** What a finding names. */
export type About = 'dimension' | 'document';

export function nameOf({ documents, dimensions }: Matrix, about: About, id: Id): string {
	const all = about === 'dimension' ? dimensions : documents;
	return all.find((each) => each.id === id)?.label ?? id;
}

/** The documents by name; by their number, where they are more than `namesAtMost`. */
export function wordWho(matrix: Matrix, documents: readonly Id[], namesAtMost: number): string {
	return documents.length > namesAtMost
		? wordTexts(documents.length)
		: joinWords(documents.map((id) => nameOf(matrix, 'document', id)));
}

/** "four texts" */
export function wordTexts(count: number): string {
	return m.findings_texts({ count, number: wordNumber(count) });
}

/**
 * What a score means on a dimension: its level; the pole, where the codebook has no level for an end
 * of the scale; for a half step the levels on both sides; '' where nothing is worded.
 */
export function wordMeaning(scale: Scale, dimension: Dimension, score: Score): string {
	const level = levelAt(scale, dimension, score);
	if (level) return m.findings_level({ level });
	const step = (score - scale.min) / scale.step;
	const low = levelAt(scale, dimension, scale.min + Math.floor(step) * scale.step);
	const high = levelAt(scale, dimension, scale.min + Math.ceil(step) * scale.step);
	return low && high ? m.findings_level_between({ low, high }) : '';
}

function levelAt(scale: Scale, dimension: Dimension, score: Score): string {
	const pole = score === scale.min ? dimension.low : score === scale.max ? dimension.high : '';
	return dimension.levels.get(score) ?? pole;
}

/** Why there is nothing to name. */
export function wordReason(because: Because, about: About): string {
	const isDimension = about === 'dimension';
	switch (because) {
		case 'nothing-chosen':
			return m.findings_undefined_nothing_chosen();
		case 'one-document':
			return m.findings_undefined_one_document();
		case 'two-documents':
			return m.findings_undefined_two_documents();
		case 'all-silent':
			return m.findings_undefined_all_silent();
		case 'too-few-scores':
			return m.findings_undefined_too_few_scores();
		case 'not-comparable':
			return m.findings_undefined_not_comparable();
		case 'too-many':
			return m.findings_undefined_too_many();
		case 'all-agree':
			return isDimension
				? m.findings_undefined_dimensions_agree()
				: m.findings_undefined_documents_agree();
		case 'all-equal':
			return isDimension
				? m.findings_undefined_dimensions_equal()
				: m.findings_undefined_documents_equal();
	}
}
