import type { Scale } from '../model/dataset';
import { DEFAULT_SCALE } from '../model/scale';
import { optionalText, readColumns, type Columns } from './columns';
import { decode } from './decode';
import { plainValue } from './fix';
import { ProblemLog } from './problem-log';
import type { TableRecord } from './records';
import { findRoles, type SheetMapping } from './sheet-roles';
import { readTable } from './table';

export interface SheetColumn {
	readonly name: string;
	/** The first different texts in it. */
	readonly samples: readonly string[];
	/** Its smallest and largest number; `null` without one. */
	readonly range: readonly [min: number, max: number] | null;
}

/** What a sheet looks like to somebody who has never seen it: to be confirmed, never to be assumed. */
export interface SheetGuess {
	readonly columns: readonly SheetColumn[];
	readonly mapping: SheetMapping;
	readonly scale: Scale;
}

const SAMPLES = 4;

/** Looks at a wide sheet. Out: `null` where it has no readable header. */
export function guessSheet(file: string, bytes: Uint8Array, encoding?: string): SheetGuess | null {
	const log = new ProblemLog();
	const source = decode(file, bytes, log, encoding);
	const records: TableRecord[] = [];
	const found: { columns: Columns | null } = { columns: null };
	if (source)
		readTable(source, log, (header) => {
			const contract = [...new Set(header.cells.map((cell) => cell.trim()))].map(optionalText);
			found.columns = readColumns(file, header, contract, log);
			return found.columns && ((record) => records.push(record));
		});
	if (!found.columns) return null;
	const { known } = found.columns;
	const numbers = new Map([...known].map(([name, i]) => [name, numbersIn(records, i)] as const));
	const columns = [...known].map(([name, index]): SheetColumn => {
		const own = numbers.get(name) ?? [];
		const samples = new Set<string>();
		for (const { cells } of records) {
			const cell = (cells[index] ?? '').trim();
			if (cell !== '') samples.add(cell);
			if (samples.size === SAMPLES) break;
		}
		const range = own.length === 0 ? null : ([least(own), -least(own.map((n) => -n))] as const);
		return { name, samples: [...samples], range };
	});
	const { document, dimensions } = findRoles(found.columns, records, DEFAULT_SCALE, null);
	const scale = guessScale(dimensions.flatMap((name) => numbers.get(name) ?? []));
	return { columns, mapping: { document, dimensions }, scale };
}

/** The smallest of the scales in common use that holds all numbers; -2 to 2 where that one does. */
export function guessScale(numbers: readonly number[]): Scale {
	if (numbers.length === 0) return DEFAULT_SCALE;
	const min = least(numbers);
	const max = -least(numbers.map((n) => -n));
	const step =
		[1, 0.5, 0.25, 0.1].find((each) => numbers.every((n) => isMultiple(n, each))) ?? 0.01;
	const ends = COMMON.find(([low, high]) => min >= low && max <= high) ?? [
		Math.floor(min),
		Math.ceil(max),
	];
	return { min: ends[0], max: ends[1] === ends[0] ? ends[0] + 1 : ends[1], step };
}

const COMMON = [
	[-2, 2],
	[-3, 3],
	[1, 5],
	[1, 7],
	[0, 10],
	[-5, 5],
	[-10, 10],
	[0, 100],
] as const;

function isMultiple(number: number, step: number): boolean {
	return Math.abs(number / step - Math.round(number / step)) < 1e-6;
}

function numbersIn(records: readonly TableRecord[], index: number): number[] {
	return records.flatMap(({ cells }) => {
		const cell = plainValue(cells[index] ?? '').replace('\u2212', '-');
		return /^[+-]?\d+(?:\.\d+)?$/.test(cell) ? [Number(cell)] : [];
	});
}

/** Math.min takes no million arguments. */
function least(numbers: readonly number[]): number {
	return numbers.reduce((least, n) => (n < least ? n : least), Infinity);
}
