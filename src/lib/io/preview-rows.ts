import type { SourceText } from './decode';
import { guessDelimiter, readSepLine } from './delimiter';
import { readRecords, type TableRecord } from './records';
import { makeSound } from './sound-text';

/** A few rows of a file around a line, as a person looks for them there. */
export interface Preview {
	/** Names of the columns; empty where the file is no table. */
	readonly header: readonly string[];
	readonly rows: readonly TableRecord[];
}

/** Rows before and behind the line that is looked for. */
const BEFORE = 4;
const BEHIND = 9;

/**
 * The rows around a physical line.
 *
 * In     `line`: `null` = the first rows.
 * Out    The header apart, where its own line is not looked for. A row that is broken stands as its
 *        line in one cell.
 */
export function previewRows(source: SourceText, line: number | null): Preview {
	return source.file.endsWith('.json') ? previewLines(source, line) : previewTable(source, line);
}

function previewTable({ text }: SourceText, line: number | null): Preview {
	const sep = readSepLine(text);
	const body = text.slice(sep?.length ?? 0);
	const delimiter = sep?.delimiter ?? guessDelimiter(body);
	const firstLine = sep ? 2 : 1;
	const broken = new Map<number, string>();
	const sound = makeSound(body, firstLine, delimiter, (quote) => {
		broken.set(quote.line, quote.value);
	});
	const wanted = line ?? firstLine;
	let header: TableRecord | null = null;
	const before: TableRecord[] = [];
	const behind: TableRecord[] = [];
	readRecords(sound, firstLine, delimiter, (record) => {
		const isBlank = record.cells.every((cell) => cell.trim() === '');
		const torn = isBlank ? broken.get(record.line) : undefined;
		if (isBlank && torn === undefined) return true;
		const row = torn === undefined ? record : { ...record, cells: [torn] };
		if (!header && torn === undefined) header = row;
		if (row.line <= wanted) {
			before.push(row);
			// The row of a line is the last one that starts there or before.
			if (before.length > BEFORE + 1) before.shift();
		} else behind.push(row);
		return behind.length < BEHIND;
	});
	const rows = [...before, ...behind];
	return { header: columnsOf(header), rows: rows.filter((row) => row !== header) };
}

function columnsOf(header: TableRecord | null): readonly string[] {
	return header?.cells ?? [];
}

function previewLines({ text }: SourceText, line: number | null): Preview {
	const wanted = line ?? 1;
	const rows = text
		.split(/\r\n|\r|\n/)
		.map((cell, index) => ({ cells: [cell], line: index + 1 }))
		.slice(Math.max(0, wanted - 1 - BEFORE), wanted + BEHIND);
	return { header: [], rows };
}
