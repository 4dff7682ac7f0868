import type { SourceText } from './decode';
import { lineAt } from './line-ends';
import type { ProblemLog } from './problem-log';

/** The value of a JSON file; `undefined` where it is none, which is reported with its line. */
export function readJson({ file, text }: SourceText, log: ProblemLog): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const value = error instanceof Error ? error.message : String(error);
		log.error(
			{ file, line: lineOfSyntaxError(value, text), column: null },
			{ code: 'json-syntax', value },
		);
		return undefined;
	}
}

/** Engines word it differently: "at position 12", "at line 3 column 1", or "Unexpected end". */
function lineOfSyntaxError(message: string, text: string): number | null {
	const line = /\bline (\d+)/.exec(message)?.[1];
	if (line !== undefined) return Number(line);
	const position = /\bposition (\d+)/.exec(message)?.[1];
	if (position !== undefined) return lineAt(text, Number(position));
	return /\bend\b/i.test(message) ? lineAt(text, text.trimEnd().length) : null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
