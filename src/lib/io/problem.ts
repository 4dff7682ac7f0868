import type { Scale } from '../model/dataset';

export type Severity = 'error' | 'warning';

/** Where a problem is. */
export interface Place {
	readonly file: string;
	/** Physical line of the file, from 1; `null` = the file as a whole. */
	readonly line: number | null;
	/** Name of the column, its number where the name is blank; `null` = the whole line. */
	readonly column: string | null;
}

/** What a file is that was expected to be a table. */
export type FileKind = 'xlsx' | 'ods' | 'zip' | 'xls' | 'pdf' | 'image' | 'html';

/** What most likely put a row out of shape; a delimiter: the one that this row seems to use instead. */
export type WidthHint = 'quote-marks' | 'smart-quotes' | DelimiterName | null;

export type DelimiterName = 'comma' | 'semicolon' | 'tab' | 'bar';

/** The cell of the matrix that a row of scores is about; `null` where it is about none. */
interface CellNames {
	readonly document: string | null;
	readonly dimension: string | null;
}

/** What each kind of problem carries: values only, the words are the messages'. */
export interface ProblemDetails {
	// the file
	'file-missing': { readonly folder: string; readonly suggestion: string | null };
	'file-empty': object;
	'file-no-rows': object;
	'file-too-large': { readonly limit: number };
	'file-too-many-rows': { readonly limit: number };
	'file-not-text': { readonly kind: FileKind };
	'encoding-not-utf8': { readonly encoding: string };
	'encoding-utf16': object;
	'encoding-utf32': object;
	'nul-bytes': { readonly count: number };
	// the table
	'quote-unclosed': { readonly value: string };
	'quote-text-after': { readonly value: string };
	'row-width': {
		readonly found: number;
		readonly expected: number;
		readonly hint: WidthHint;
	};
	'column-missing': {
		readonly value: string;
		readonly found: string;
		readonly suggestion: string | null;
	};
	'column-twice': { readonly value: string; readonly first: number; readonly second: number };
	'column-near-miss': { readonly value: string; readonly suggestion: string };
	'column-invisible': { readonly value: string; readonly characters: string };
	'column-space': { readonly value: string };
	'column-unnamed': { readonly number: number };
	'column-unnamed-filled': { readonly value: string; readonly number: number };
	// a cell
	'text-blank': object;
	'text-damaged': { readonly value: string };
	'text-odd-characters': { readonly value: string; readonly characters: string };
	'value-space': { readonly value: string };
	'value-invisible': { readonly value: string; readonly characters: string };
	'value-not-listed': {
		readonly value: string;
		readonly allowed: string;
		readonly suggestion: string | null;
	};
	'id-form': { readonly value: string; readonly length: number };
	'id-twice': { readonly value: string; readonly first: number };
	'id-alike': { readonly value: string; readonly other: string; readonly first: number };
	'date-form': { readonly value: string };
	'date-no-day': { readonly value: string };
	'url-form': { readonly value: string };
	'url-userinfo': { readonly value: string; readonly host: string };
	// scores
	'score-blank': CellNames & { readonly scale: Scale | null };
	'score-na-spelling': CellNames & { readonly value: string };
	'score-off-scale': CellNames & { readonly value: string; readonly scale: Scale | null };
	'score-decimal-comma': CellNames & {
		readonly value: string;
		readonly scale: Scale | null;
		readonly suggestion: string | null;
	};
	'score-spelling': { readonly value: string; readonly score: number };
	'score-lookalike': {
		readonly value: string;
		readonly score: number;
		readonly characters: string;
	};
	'grade-off-scale': { readonly value: string; readonly min: number; readonly max: number };
	'silent-with-salience': { readonly value: string };
	'score-without-salience': { readonly value: string };
	'coder-blank': object;
	'judgement-twice': {
		readonly first: number;
		readonly document: string;
		readonly dimension: string;
	};
	'level-score': { readonly value: string; readonly scale: Scale | null };
	'level-twice': { readonly value: string; readonly first: number };
	// across files
	'unknown-id': {
		readonly value: string;
		readonly what: 'document' | 'dimension' | 'coder';
		readonly suggestion: string | null;
		/** Rows that hold the same value. */
		readonly rows: number;
	};
	'consensus-twice': { readonly value: string; readonly first: number };
	'document-unscored': { readonly value: string };
	'dimension-unscored': { readonly value: string };
	'coder-unused': { readonly value: string };
	'scores-all-equal': { readonly value: string };
	'no-evidence': { readonly document: string; readonly dimension: string };
	'no-quotes': { readonly cells: number };
	// views.json and datapackage.json
	'json-syntax': { readonly value: string };
	'json-shape': { readonly expected: 'list' | 'object' };
	'json-text': { readonly value: string; readonly entry: number | null };
	'slug-form': { readonly value: string; readonly entry: number };
	'slug-twice': { readonly value: string; readonly entry: number; readonly first: number };
	'scale-form': { readonly value: string };
	// a wide sheet
	'sheet-no-dimensions': object;
	'sheet-no-scores': { readonly value: string };
	// quotes and full texts
	'text-file-unnamed': { readonly document: string };
	'text-file-missing': { readonly value: string };
	'text-lines-form': { readonly value: string };
	'quote-not-found': { readonly value: string };
	'quote-not-verbatim': {
		readonly paragraph: number;
		readonly quoted: string;
		readonly found: string;
	};
	'quote-outside-argument': { readonly value: string; readonly textLine: number };
	'quote-elsewhere': { readonly value: string; readonly found: string };
	'quote-prefix': { readonly value: string; readonly found: string };
	'quote-suffix': { readonly value: string; readonly found: string };
	'reported-alone': { readonly document: string; readonly dimension: string };
	// the list of problems itself
	'more-of-kind': { readonly of: ProblemCode; readonly count: number };
}

export type ProblemCode = keyof ProblemDetails;

/** A kind of problem and its values, without a place. */
export type ProblemDetail = {
	[C in ProblemCode]: { readonly code: C } & ProblemDetails[C];
}[ProblemCode];

/** One thing that is wrong with the files of a dataset. An error refuses it, a warning is only said. */
export type Problem = Place & { readonly severity: Severity } & ProblemDetail;
