import { wordProblem } from '../lib/i18n/problems';
import { showValue } from '../lib/i18n/show-value';
import type { Problem, Severity } from '../lib/io/problem';
import { m } from '../lib/paraglide/messages';

/** Problems as lines: the errors, then the warnings, each with its place, what is wrong, what to do. */
export function formatProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	return [
		...section(m.cli_errors({ count: total(errors) }), errors),
		...section(m.cli_warnings({ count: total(warnings) }), warnings),
	].join('\n');
}

/** How many problems of a kind there are, those that are only counted among them. */
export function countProblems(problems: readonly Problem[], severity: Severity): number {
	return total(problems.filter((problem) => problem.severity === severity));
}

/** The same for a program: severity, place and message first, then the values behind them. */
export function problemAsJson(problem: Problem): object {
	const { what, fix } = wordProblem(problem);
	const { severity, file, line, column, ...values } = problem;
	return { severity, file, line, column, message: what, fix, ...values };
}

/** JSON in which no control character is left for a terminal to obey. */
export function formatJson(value: unknown): string {
	return JSON.stringify(value, null, '\t').replace(
		/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

function total(problems: readonly Problem[]): number {
	return problems.reduce((sum, one) => sum + (one.code === 'more-of-kind' ? one.count : 1), 0);
}

function section(title: string, problems: readonly Problem[]): string[] {
	return problems.length === 0 ? [] : [title, ...problems.map(formatProblem), ''];
}

function formatProblem(problem: Problem): string {
	const { file, line, column } = problem;
	const place = [file, line, column].filter((part) => part !== null && part !== '');
	const { what, fix } = wordProblem(problem);
	return `${place.map(String).map(showValue).join(':')}  ${what}\n    ${fix}`;
}
