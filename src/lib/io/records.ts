import Papa from 'papaparse';
import { countLineEnds } from './decode';
import { alignLineEnds } from './line-ends';

/** One record of a file as it stands there: no header known, no cell read. */
export interface TableRecord {
	readonly cells: readonly string[];
	/** Physical line on which it starts. */
	readonly line: number;
}

export interface BrokenQuote {
	/** Never closed, or closed and followed by text. */
	readonly code: 'quote-unclosed' | 'quote-text-after';
	/** Physical line on which the quote opens. */
	readonly line: number;
	/** The quote and the rest of that line. */
	readonly value: string;
}

interface Visitor {
	/** Returns false to stop. */
	record(record: TableRecord): boolean;
	brokenQuote(broken: BrokenQuote): boolean;
}

/**
 * Cuts a text into records with PapaParse and counts the lines that it does not count.
 *
 * In     `firstLine`: physical line on which `text` starts.
 * Rules  A broken quote would swallow what follows up to the next quote: its line is given up,
 *        and the reading starts anew on the next one.
 */
export function readRecords(
	text: string,
	firstLine: number,
	delimiter: string,
	visitor: Visitor,
): void {
	let rest = text;
	let line = firstLine;
	while (rest !== '') {
		rest = alignLineEnds(rest, delimiter);
		const broken = readUpToBrokenQuote(rest, line, delimiter, visitor);
		if (!broken) return;
		const { offset, ...brokenQuote } = broken;
		if (!visitor.brokenQuote(brokenQuote)) return;
		const end = /\r\n|\r|\n/g;
		end.lastIndex = offset;
		rest = end.test(rest) ? rest.slice(end.lastIndex) : '';
		line = brokenQuote.line + 1;
	}
}

function readUpToBrokenQuote(
	text: string,
	firstLine: number,
	delimiter: string,
	visitor: Visitor,
): (BrokenQuote & { readonly offset: number }) | null {
	let broken: (BrokenQuote & { readonly offset: number }) | null = null;
	let line = firstLine;
	let start = 0;
	// Without a quote no cell holds a line end.
	const mayBreak = text.includes('"');
	// PapaParse takes a byte order mark off; the file's own is off already.
	Papa.parse(text.startsWith('\ufeff') ? `\ufeff${text}` : text, {
		header: false,
		delimiter,
		newline: '\n',
		skipEmptyLines: false,
		step: ({ data: cells, errors, meta }, parser) => {
			const [error] = errors;
			if (error) {
				// The index leads behind the quotation mark.
				const offset = Math.max(start, (error.index ?? start) - 1);
				broken = {
					offset,
					...describe(text, offset, line + countLineEnds(text.slice(start, offset))),
				};
				parser.abort();
				return;
			}
			if (!visitor.record({ cells, line })) parser.abort();
			line += 1 + (mayBreak ? lineEndsIn(cells) : 0);
			start = meta.cursor;
		},
	});
	return broken;
}

function lineEndsIn(cells: readonly string[]): number {
	let count = 0;
	for (const cell of cells) if (/[\r\n]/.test(cell)) count += countLineEnds(cell);
	return count;
}

/** A quote that is closed on its own line has text after it; one that is not was never meant to span. */
function describe(text: string, offset: number, line: number): BrokenQuote {
	const [value = ''] = /^[^\r\n]*/.exec(text.slice(offset)) ?? [];
	return { code: value.includes('"', 1) ? 'quote-text-after' : 'quote-unclosed', line, value };
}
