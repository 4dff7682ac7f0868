import { withoutInvisible } from './characters';
import type { Problem } from './problem';

/**
 * A correction that can be made without guessing what was meant, and taken back.
 *
 * `cells`: every cell of a column that reads `from` becomes `to`. `column`: a column gets another
 * name. `file`: a file gets another name. `encoding`: a file is read in that encoding.
 */
export type Fix =
	| {
			readonly kind: 'cells';
			readonly file: string;
			readonly column: string;
			readonly from: string;
			readonly to: string;
	  }
	| { readonly kind: 'column'; readonly file: string; readonly from: string; readonly to: string }
	| { readonly kind: 'file'; readonly from: string; readonly to: string }
	| { readonly kind: 'encoding'; readonly file: string; readonly to: string };

/** The correction of a problem; `null` where only a person knows what was meant. */
export function fixOf(problem: Problem): Fix | null {
	const { file } = problem;
	switch (problem.code) {
		case 'file-missing':
			return problem.suggestion === null
				? null
				: { kind: 'file', from: problem.suggestion, to: file };
		case 'column-missing':
			return problem.suggestion === null
				? null
				: { kind: 'column', file, from: problem.suggestion, to: problem.value };
		case 'column-near-miss':
			return { kind: 'column', file, from: problem.value, to: problem.suggestion };
		case 'column-space':
		case 'column-invisible':
			return { kind: 'column', file, from: problem.value, to: problem.column ?? '' };
		default: {
			const cells = cellFix(problem);
			return cells && problem.column !== null
				? { kind: 'cells', file, column: problem.column, ...cells }
				: null;
		}
	}
}

function cellFix(problem: Problem): { from: string; to: string } | null {
	switch (problem.code) {
		case 'score-blank':
			return { from: '', to: 'NA' };
		case 'score-na-spelling':
			return { from: problem.value, to: 'NA' };
		case 'score-lookalike':
		case 'score-spelling':
			return { from: problem.value, to: String(problem.score) };
		case 'score-decimal-comma':
		case 'value-not-listed':
		case 'unknown-id':
			return problem.suggestion === null ? null : { from: problem.value, to: problem.suggestion };
		case 'value-space':
		case 'value-invisible':
			return { from: problem.value, to: plainValue(problem.value) };
		default:
			return null;
	}
}

/** A value for the program as it is read: without what nobody sees, without space around it. */
export function plainValue(cell: string): string {
	return withoutInvisible(cell).trim();
}

/** Two fixes that do the same. */
export function isSameFix(a: Fix, b: Fix): boolean {
	return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
