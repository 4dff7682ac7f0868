import { decode, type SourceText } from './decode';
import { guessDelimiter, readSepLine } from './delimiter';
import { quoteCell } from './format-csv';
import { plainValue, type Fix } from './fix';
import { ProblemLog } from './problem-log';
import { readRecords } from './records';
import { makeSound } from './sound-text';

type CellFix = Extract<Fix, { kind: 'cells' | 'column' }>;

export interface FixedFiles {
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** How many cells, names or files each fix has changed, in the order of the fixes. */
	readonly counts: readonly number[];
}

interface Encoder {
	encode(text: string): Uint8Array;
}
/** The part of the web's TextEncoder that is used here; the pure folders have no DOM types. */
declare const TextEncoder: new () => Encoder;

/**
 * Files with the corrections that a person has asked for; the files that were given stay as they are.
 *
 * In     `fixes` in the order in which they were asked for: a later one sees what earlier ones wrote.
 * Out    A corrected file is UTF-8. Rows without a correction keep their bytes, and every row its
 *        line; a file that is no table stays as it is.
 */
export function applyFixes(
	given: ReadonlyMap<string, Uint8Array>,
	fixes: readonly Fix[],
): FixedFiles {
	const files = new Map(given);
	const counts = fixes.map(() => 0);
	const renamed = (fix: Fix, index: number): void => {
		if (fix.kind !== 'file') return;
		const bytes = files.get(fix.from);
		if (!bytes || files.has(fix.to)) return;
		files.delete(fix.from);
		files.set(fix.to, bytes);
		counts[index] = 1;
	};
	fixes.forEach(renamed);
	for (const [name, bytes] of files) {
		const isHere = (fix: Fix) => fix.kind !== 'file' && fix.file === name;
		if (!fixes.some(isHere)) continue;
		const encoding = fixes.find((fix) => fix.kind === 'encoding' && isHere(fix))?.to;
		const source = decode(name, bytes, new ProblemLog(), encoding);
		if (!source) continue;
		fixes.forEach((fix, i) => {
			if (fix.kind === 'encoding' && isHere(fix)) counts[i] = 1;
		});
		const text = rewrite(source, fixes, counts);
		const mark = source.hasByteOrderMark ? '\ufeff' : '';
		files.set(name, new TextEncoder().encode(mark + text));
	}
	return { files, counts };
}

function rewrite(source: SourceText, fixes: readonly Fix[], counts: number[]): string {
	const { file, text } = source;
	const mine = fixes.flatMap((fix, index): [CellFix, number][] =>
		(fix.kind === 'cells' || fix.kind === 'column') && fix.file === file ? [[fix, index]] : [],
	);
	if (mine.length === 0) return text;
	const sep = readSepLine(text);
	const body = text.slice(sep?.length ?? 0);
	const delimiter = sep?.delimiter ?? guessDelimiter(body);
	const firstLine = sep ? 2 : 1;
	let isSound = true;
	const sound = makeSound(body, firstLine, delimiter, () => (isSound = false));
	// What is not sound would be rewritten from the blanks that stand for it.
	if (!isSound) return text;

	const lines = new Lines(text);
	const parts: string[] = [];
	/** The physical line up to which all is taken over. */
	let done = 1;
	let names: string[] | null = null;
	const rows: { line: number; cells: readonly string[] }[] = [];
	readRecords(sound, firstLine, delimiter, (record) => {
		rows.push(record);
		return true;
	});
	rows.forEach(({ cells, line }, at) => {
		if (cells.every((cell) => cell.trim() === '')) return;
		const fixed = [...cells];
		for (const [fix, index] of mine) {
			if (fix.kind === 'column') {
				if (names) continue;
				const column = cells.findIndex((cell) => isAlike(cell, fix.from));
				if (column === -1) continue;
				fixed[column] = fix.to;
				counts[index] = (counts[index] ?? 0) + 1;
			} else if (names) {
				const column = names.indexOf(fix.column);
				const cell = fixed[column];
				if (cell === undefined || !isAlike(cell, fix.from) || cell === fix.to) continue;
				fixed[column] = fix.to;
				counts[index] = (counts[index] ?? 0) + 1;
			}
		}
		names ??= fixed.map((cell, i) => plainValue(cell) || String(i + 1));
		if (fixed.every((cell, i) => cell === cells[i])) return;
		const next = rows[at + 1]?.line ?? Infinity;
		parts.push(lines.between(done, line), fixed.map((cell) => quoteCell(cell)).join(delimiter));
		parts.push(lines.endBefore(next));
		done = next;
	});
	parts.push(lines.between(done, Infinity));
	return parts.join('');
}

/** A cell as a problem tells it, or with the blanks and the invisible that the reading passes over. */
function isAlike(cell: string, told: string): boolean {
	return cell === told || plainValue(cell) === plainValue(told);
}

/** Where the physical lines of a text start. */
class Lines {
	readonly #text: string;
	readonly #starts: number[] = [0];

	constructor(text: string) {
		this.#text = text;
		for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g))
			this.#starts.push(index + end.length);
	}

	/** The text from one line up to another, line ends included. */
	between(from: number, to: number): string {
		return this.#text.slice(this.#start(from), this.#start(to));
	}

	/** The line end before a line; '' at the end of a text without one. */
	endBefore(line: number): string {
		return /(?:\r\n|\r|\n)$/.exec(this.#text.slice(0, this.#start(line)).slice(-2))?.[0] ?? '';
	}

	#start(line: number): number {
		return this.#starts[line - 1] ?? this.#text.length;
	}
}
