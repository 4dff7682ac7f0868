import type { MaybeScore, Scale, Score } from '../model/dataset';
import { codePointName } from './characters';
import type { ProblemDetail, ProblemDetails } from './problem';

type Refusal = {
	[C in 'score-blank' | 'score-na-spelling' | 'score-off-scale' | 'score-decimal-comma']: {
		readonly code: C;
	} & Omit<ProblemDetails[C], 'document' | 'dimension'>;
};
/** Why a text is no score; whoever reads the row knows the cell. */
export type ScoreRefusal = Refusal[keyof Refusal];

/** What a score cell holds: a score or silence, perhaps with something to say about its spelling. */
export type ParsedScore =
	| { readonly ok: true; readonly score: MaybeScore; readonly warning: ProblemDetail | null }
	| { readonly ok: false; readonly refusal: ScoreRefusal };

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const NOT_A_SCORE_BUT_NA = /^(?:n\.?a\.?|n\/a|nan|null|none|nil|silent|missing|-+|–|—|\.+|…)$/i;
/** Hyphens and dashes that are typed or converted where a minus is meant. */
const MINUS_LIKE = /[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/gu;
const FULL_WIDTH = /[\uff0b\uff0e\uff10-\uff19]/gu;

/**
 * Reads the text of a score.
 *
 * In     `scale`: `null` where the declared one could not be read; then any number passes.
 * Rules  `NA` alone is silence. A number is taken as written, with a plus or not; what only looks
 *        like one is read where it can mean nothing else. Blank is never 0.
 */
export function parseScore(value: string, scale: Scale | null): ParsedScore {
	if (value === 'NA') return { ok: true, score: null, warning: null };
	if (value === '') return refused({ code: 'score-blank', scale });
	if (NUMBER.test(value)) {
		const score = toScore(value);
		if (!isOnScale(score, scale)) return refused({ code: 'score-off-scale', value, scale });
		const plain = value === String(score) || value === `+${score}`;
		const warning = plain ? null : ({ code: 'score-spelling', value, score } as const);
		return { ok: true, score, warning };
	}
	if (NOT_A_SCORE_BUT_NA.test(value)) return refused({ code: 'score-na-spelling', value });
	const plainText = toPlainText(value);
	if (NUMBER.test(plainText)) {
		const score = toScore(plainText);
		if (!isOnScale(score, scale)) return refused({ code: 'score-off-scale', value, scale });
		const characters = [...value]
			.filter((c) => c > '\u007f')
			.map(codePointName)
			.join(', ');
		return { ok: true, score, warning: { code: 'score-lookalike', value, score, characters } };
	}
	const withPoint = plainText.replace(',', '.');
	if (NUMBER.test(withPoint)) {
		const score = toScore(withPoint);
		const suggestion = isOnScale(score, scale) ? String(score) : null;
		return refused({ code: 'score-decimal-comma', value, scale, suggestion });
	}
	return refused({ code: 'score-off-scale', value, scale });
}

/** Points of the scale, within the noise of adding up steps such as 0.1. */
export function isOnScale(score: Score, scale: Scale | null): boolean {
	if (scale === null) return true;
	const steps = (score - scale.min) / scale.step;
	return score >= scale.min && score <= scale.max && Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** Never -0, which prints as 0 and compares as another. */
function toScore(value: string): Score {
	return Number(value) + 0;
}

function toPlainText(value: string): string {
	return value.replace(MINUS_LIKE, '-').replace(FULL_WIDTH, (c) => c.normalize('NFKC'));
}

function refused(refusal: ScoreRefusal): ParsedScore {
	return { ok: false, refusal };
}
