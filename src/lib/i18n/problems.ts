import type { Problem, ProblemCode, ProblemDetails, Place } from '../io/problem';
import type { Scale } from '../model/dataset';
import { scalePoints } from '../model/scale';
import { m } from '../paraglide/messages';
import { showValue } from './show-value';

/** A problem in words. */
export interface ProblemWords {
	/** What is wrong. */
	readonly what: string;
	/** What to write instead, or to do. */
	readonly fix: string;
}

type ProblemOf<C extends ProblemCode> = Place & ProblemDetails[C];

/** What is wrong and what to do, in the reader's language. The values are text, never markup. */
export function wordProblem(problem: Problem): ProblemWords {
	return word(problem.code, withShownValues(problem));
}

function word<C extends ProblemCode>(code: C, problem: ProblemOf<C>): ProblemWords {
	return WORDS[code](problem);
}

/** Values come from files: control characters are shown, long texts cut. */
function withShownValues<P extends Problem>(problem: P): P {
	const shown = { ...problem };
	for (const key of Object.keys(problem)) {
		const value: unknown = Reflect.get(problem, key);
		if (typeof value === 'string') Reflect.set(shown, key, showValue(value));
	}
	return shown;
}

const WORDS: { readonly [C in ProblemCode]: (problem: ProblemOf<C>) => ProblemWords } = {
	'file-missing': ({ file, folder, suggestion }) => ({
		what: m.problem_file_missing_what({ file, folder }),
		fix: m.problem_file_missing_fix({ file, ...near(suggestion) }),
	}),
	'file-empty': () => ({ what: m.problem_file_empty_what(), fix: m.problem_file_empty_fix() }),
	'file-no-rows': () => ({
		what: m.problem_file_no_rows_what(),
		fix: m.problem_file_no_rows_fix(),
	}),
	'file-too-large': ({ limit }) => ({
		what: m.problem_file_too_large_what({ limit: megabytes(limit) }),
		fix: m.problem_file_too_large_fix(),
	}),
	'file-too-many-rows': (values) => ({
		what: m.problem_file_too_many_rows_what(values),
		fix: m.problem_file_too_many_rows_fix(),
	}),
	'file-not-text': (values) => ({
		what: m.problem_file_not_text_what(values),
		fix: m.problem_file_not_text_fix(values),
	}),
	'encoding-not-utf8': ({ encoding }) => {
		const kind = encoding === 'utf-8' ? 'utf8' : 'other';
		return {
			what: m.problem_encoding_not_utf8_what({ encoding, kind }),
			fix: m.problem_encoding_not_utf8_fix({ kind }),
		};
	},
	'encoding-utf16': () => ({
		what: m.problem_encoding_utf16_what(),
		fix: m.problem_encoding_utf16_fix(),
	}),
	'encoding-utf32': () => ({
		what: m.problem_encoding_utf32_what(),
		fix: m.problem_encoding_utf32_fix(),
	}),
	'nul-bytes': (values) => ({
		what: m.problem_nul_bytes_what(values),
		fix: m.problem_nul_bytes_fix(),
	}),
	'quote-unclosed': (values) => ({
		what: m.problem_quote_unclosed_what(values),
		fix: m.problem_quote_unclosed_fix(),
	}),
	'quote-text-after': (values) => ({
		what: m.problem_quote_text_after_what(values),
		fix: m.problem_quote_text_after_fix(),
	}),
	'row-width': ({ hint, ...values }) => ({
		what: m.problem_row_width_what(values),
		fix: m.problem_row_width_fix({ hint: hint ?? 'none' }),
	}),
	'column-missing': ({ suggestion, ...values }) => ({
		what: m.problem_column_missing_what(values),
		fix: m.problem_column_missing_fix({ ...values, ...near(suggestion) }),
	}),
	'column-twice': (values) => ({
		what: m.problem_column_twice_what(values),
		fix: m.problem_column_twice_fix(),
	}),
	'column-near-miss': (values) => ({
		what: m.problem_column_near_miss_what(values),
		fix: m.problem_column_near_miss_fix(values),
	}),
	'column-invisible': ({ column, characters }) => ({
		what: m.problem_column_invisible_what({ characters }),
		fix: m.problem_column_invisible_fix({ name: column ?? '' }),
	}),
	'column-space': (values) => ({
		what: m.problem_column_space_what(values),
		fix: m.problem_column_space_fix(),
	}),
	'column-unnamed': (values) => ({
		what: m.problem_column_unnamed_what(values),
		fix: m.problem_column_unnamed_fix(),
	}),
	'column-unnamed-filled': (values) => ({
		what: m.problem_column_unnamed_filled_what(values),
		fix: m.problem_column_unnamed_filled_fix(),
	}),
	'text-blank': ({ column }) => ({
		what: m.problem_text_blank_what({ column: column ?? '' }),
		fix: m.problem_text_blank_fix(),
	}),
	'text-damaged': (values) => ({
		what: m.problem_text_damaged_what(values),
		fix: m.problem_text_damaged_fix(),
	}),
	'text-odd-characters': (values) => ({
		what: m.problem_text_odd_characters_what(values),
		fix: m.problem_text_odd_characters_fix(),
	}),
	'value-space': (values) => ({
		what: m.problem_value_space_what(values),
		fix: m.problem_value_space_fix(),
	}),
	'value-invisible': (values) => ({
		what: m.problem_value_invisible_what(values),
		fix: m.problem_value_invisible_fix(),
	}),
	'value-not-listed': ({ suggestion, ...values }) => ({
		what: m.problem_value_not_listed_what(values),
		fix: m.problem_value_not_listed_fix({ ...values, ...near(suggestion) }),
	}),
	'id-form': ({ value, length }) => ({
		what: m.problem_id_form_what({ value, length, kind: length > 64 ? 'long' : 'other' }),
		fix: m.problem_id_form_fix(),
	}),
	'id-twice': (values) => ({
		what: m.problem_id_twice_what(values),
		fix: m.problem_id_twice_fix(),
	}),
	'id-alike': (values) => ({
		what: m.problem_id_alike_what(values),
		fix: m.problem_id_alike_fix(),
	}),
	'date-form': (values) => ({
		what: m.problem_date_form_what(values),
		fix: m.problem_date_form_fix(),
	}),
	'date-no-day': (values) => ({
		what: m.problem_date_no_day_what(values),
		fix: m.problem_date_no_day_fix(),
	}),
	'url-form': (values) => ({
		what: m.problem_url_form_what(values),
		fix: m.problem_url_form_fix(),
	}),
	'url-userinfo': (values) => ({
		what: m.problem_url_userinfo_what(values),
		fix: m.problem_url_userinfo_fix(),
	}),
	'score-blank': ({ scale, ...values }) => ({
		what: m.problem_score_blank_what(cell(values)),
		fix: m.problem_score_what_to_write(writable(scale)),
	}),
	'score-na-spelling': ({ value, ...values }) => ({
		what: m.problem_score_na_spelling_what({ value, ...cell(values) }),
		fix: m.problem_score_na_spelling_fix(),
	}),
	'score-off-scale': ({ value, scale, ...values }) => ({
		what: m.problem_score_off_scale_what({ value, ...cell(values) }),
		fix: m.problem_score_what_to_write(writable(scale)),
	}),
	'score-decimal-comma': ({ value, scale, suggestion, ...values }) => ({
		what: m.problem_score_decimal_comma_what({ value, ...cell(values) }),
		fix:
			suggestion === null
				? m.problem_score_what_to_write(writable(scale))
				: m.problem_score_decimal_comma_fix({ suggestion }),
	}),
	'score-spelling': (values) => ({
		what: m.problem_score_spelling_what(values),
		fix: m.problem_score_spelling_fix(values),
	}),
	'score-lookalike': (values) => ({
		what: m.problem_score_lookalike_what(values),
		fix: m.problem_score_lookalike_fix(values),
	}),
	'grade-off-scale': ({ column, ...values }) => ({
		what: m.problem_grade_off_scale_what({ ...values, column: column ?? '' }),
		fix: m.problem_grade_off_scale_fix(values),
	}),
	'silent-with-salience': (values) => ({
		what: m.problem_silent_with_salience_what(values),
		fix: m.problem_silent_with_salience_fix(),
	}),
	'score-without-salience': (values) => ({
		what: m.problem_score_without_salience_what(values),
		fix: m.problem_score_without_salience_fix(),
	}),
	'coder-blank': () => ({
		what: m.problem_coder_blank_what(),
		fix: m.problem_coder_blank_fix(),
	}),
	'judgement-twice': (values) => ({
		what: m.problem_judgement_twice_what(values),
		fix: m.problem_judgement_twice_fix(values),
	}),
	'level-score': ({ value, scale }) => ({
		what: m.problem_level_score_what({ value }),
		fix: m.problem_level_score_fix(writable(scale)),
	}),
	'level-twice': (values) => ({
		what: m.problem_level_twice_what(values),
		fix: m.problem_level_twice_fix(),
	}),
	'unknown-id': ({ suggestion, ...values }) => ({
		what: m.problem_unknown_id_what(values),
		fix: m.problem_unknown_id_fix({ ...values, ...near(suggestion) }),
	}),
	'consensus-twice': (values) => ({
		what: m.problem_consensus_twice_what(values),
		fix: m.problem_consensus_twice_fix(),
	}),
	'document-unscored': (values) => ({
		what: m.problem_document_unscored_what(values),
		fix: m.problem_document_unscored_fix(),
	}),
	'dimension-unscored': (values) => ({
		what: m.problem_dimension_unscored_what(values),
		fix: m.problem_dimension_unscored_fix(),
	}),
	'coder-unused': (values) => ({
		what: m.problem_coder_unused_what(values),
		fix: m.problem_coder_unused_fix(),
	}),
	'scores-all-equal': (values) => ({
		what: m.problem_scores_all_equal_what(values),
		fix: m.problem_scores_all_equal_fix(),
	}),
	'no-evidence': (values) => ({
		what: m.problem_no_evidence_what(values),
		fix: m.problem_no_evidence_fix(),
	}),
	'no-quotes': (values) => ({
		what: m.problem_no_quotes_what(values),
		fix: m.problem_no_quotes_fix(),
	}),
	'json-syntax': (values) => ({
		what: m.problem_json_syntax_what(values),
		fix: m.problem_json_syntax_fix(),
	}),
	'json-shape': (values) => ({
		what: m.problem_json_shape_what(values),
		fix: m.problem_json_shape_fix(values),
	}),
	'json-text': ({ value, entry }) => ({
		what: m.problem_json_text_what({
			value,
			entry: entry ?? 0,
			kind: entry === null ? 'whole' : 'entry',
		}),
		fix: m.problem_json_text_fix({ value }),
	}),
	'slug-form': (values) => ({
		what: m.problem_slug_form_what(values),
		fix: m.problem_slug_form_fix(),
	}),
	'slug-twice': (values) => ({
		what: m.problem_slug_twice_what(values),
		fix: m.problem_slug_twice_fix(),
	}),
	'scale-form': (values) => ({
		what: m.problem_scale_form_what(values),
		fix: m.problem_scale_form_fix(),
	}),
	'sheet-no-dimensions': () => ({
		what: m.problem_sheet_no_dimensions_what(),
		fix: m.problem_sheet_no_dimensions_fix(),
	}),
	'sheet-no-scores': (values) => ({
		what: m.problem_sheet_no_scores_what(values),
		fix: m.problem_sheet_no_scores_fix(),
	}),
	'text-file-unnamed': (values) => ({
		what: m.problem_text_file_unnamed_what(values),
		fix: m.problem_text_file_unnamed_fix(),
	}),
	'text-file-missing': (values) => ({
		what: m.problem_text_file_missing_what(values),
		fix: m.problem_text_file_missing_fix(),
	}),
	'text-lines-form': (values) => ({
		what: m.problem_text_lines_form_what(values),
		fix: m.problem_text_lines_form_fix(),
	}),
	'quote-not-found': (values) => ({
		what: m.problem_quote_not_found_what(values),
		fix: m.problem_quote_not_found_fix(),
	}),
	'quote-not-verbatim': (values) => ({
		what: m.problem_quote_not_verbatim_what(values),
		fix: m.problem_quote_not_verbatim_fix(),
	}),
	'quote-outside-argument': (values) => ({
		what: m.problem_quote_outside_argument_what(values),
		fix: m.problem_quote_outside_argument_fix(),
	}),
	'quote-elsewhere': (values) => ({
		what: m.problem_quote_elsewhere_what(values),
		fix: m.problem_quote_elsewhere_fix(values),
	}),
	'quote-prefix': (values) => ({
		what: m.problem_quote_prefix_what(values),
		fix: m.problem_quote_prefix_fix(),
	}),
	'quote-suffix': (values) => ({
		what: m.problem_quote_suffix_what(values),
		fix: m.problem_quote_suffix_fix(),
	}),
	'reported-alone': (values) => ({
		what: m.problem_reported_alone_what(values),
		fix: m.problem_reported_alone_fix(),
	}),
	'more-of-kind': (values) => ({
		what: m.problem_more_of_kind_what(values),
		fix: m.problem_more_of_kind_fix(),
	}),
};

function near(suggestion: string | null): { suggestion: string; kind: 'near' | 'none' } {
	return { suggestion: suggestion ?? '', kind: suggestion === null ? 'none' : 'near' };
}

function cell(values: { document: string | null; dimension: string | null }): {
	document: string;
	dimension: string;
	kind: 'cell' | 'none';
} {
	const { document, dimension } = values;
	if (!document || !dimension) return { document: '', dimension: '', kind: 'none' };
	return { document, dimension, kind: 'cell' };
}

/** Longest list of scores that is still quicker to read than a rule. */
const LISTED_POINTS = 11;

/** Scores as they are typed into a file, with a plain minus. */
function writable(scale: Scale | null) {
	if (!scale) return { kind: 'any', points: '', min: 0, max: 0, step: 0 } as const;
	const points = scalePoints(scale);
	const kind = points.length <= LISTED_POINTS ? 'list' : 'range';
	return { kind, points: points.join(', '), ...scale } as const;
}

function megabytes(bytes: number): string {
	return String(Math.round(bytes / 1_000_000));
}
