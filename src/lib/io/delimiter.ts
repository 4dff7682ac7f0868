import type { DelimiterName } from './problem';

export const DELIMITERS: ReadonlyMap<string, DelimiterName> = new Map([
	[',', 'comma'],
	[';', 'semicolon'],
	['\t', 'tab'],
	['|', 'bar'],
]);

/** `sep=;`: Excel's own first line, which names the delimiter. */
const SEP_LINE = /^"?sep=([,;\t|])"?[ \t]*(?:\r\n|\r|\n|$)/i;

/** The `sep=` line of a text: its delimiter and its length with the line end; `null` without one. */
export function readSepLine(text: string): { delimiter: string; length: number } | null {
	const match = SEP_LINE.exec(text);
	return match?.[1] ? { delimiter: match[1], length: match[0].length } : null;
}

/** The first line that is not blank, past the line ends in quoted names. */
const HEADER = /^(?:[ \t]*[\r\n]+)*((?:"[^"]*"|[^"\r\n]+)*)/;

/** Longer headers are read all the same; their beginning tells the delimiter. */
const LONGEST_HEADER = 100_000;

/** The delimiter that stands most often in the header, quoted names apart; a comma where none does. */
export function guessDelimiter(text: string): string {
	const unquoted = (HEADER.exec(text.slice(0, LONGEST_HEADER))?.[1] ?? '').replace(/"[^"]*"/g, '');
	let best = ',';
	let most = 0;
	for (const delimiter of DELIMITERS.keys()) {
		const count = unquoted.split(delimiter).length - 1;
		if (count > most) [best, most] = [delimiter, count];
	}
	return best;
}
