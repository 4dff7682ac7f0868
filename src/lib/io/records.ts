import Papa from 'papaparse';
import { countLineEnds } from './line-ends';

/** One record of a file as it stands there: no header known, no cell read. */
export interface TableRecord {
	readonly cells: readonly string[];
	/** Physical line on which it starts. */
	readonly line: number;
}

/**
 * Cuts a sound text into records with PapaParse and counts the lines that it does not count.
 *
 * In     `firstLine`: physical line on which `text` starts; `visit` returns false to stop.
 */
export function readRecords(
	text: string,
	firstLine: number,
	delimiter: string,
	visit: (record: TableRecord) => boolean,
): void {
	let line = firstLine;
	// Without a quote no cell holds a line end.
	const mayBreak = text.includes('"');
	// PapaParse takes a byte order mark off; the file's own is off already.
	Papa.parse(text.startsWith('\ufeff') ? `\ufeff${text}` : text, {
		header: false,
		delimiter,
		newline: '\n',
		skipEmptyLines: false,
		step: ({ data: cells }, parser) => {
			if (!visit({ cells, line })) parser.abort();
			line += 1 + (mayBreak ? lineEndsIn(cells) : 0);
		},
	});
}

function lineEndsIn(cells: readonly string[]): number {
	return cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
}
