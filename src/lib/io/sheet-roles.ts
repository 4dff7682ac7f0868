import type { Scale } from '../model/dataset';
import type { Columns } from './columns';
import { parseScore } from './parse-score';
import { DOCUMENT_COLUMNS } from './read-documents';
import type { TableRecord } from './records';

/** Names under which a sheet may list its documents; without one of them it is the first column. */
const DOCUMENT_NAMES = ['document', 'id'];

/** Which column of a wide sheet is what, by name. */
export interface SheetRoles {
	readonly document: string;
	readonly dimensions: readonly string[];
	/** Dimension -> its column of quotes. */
	readonly quotes: ReadonlyMap<string, string>;
	/** Neither a dimension nor known: kept with the documents. */
	readonly others: readonly string[];
}

/** What a person says of the columns of a sheet, by name. */
export interface SheetMapping {
	readonly document: string;
	readonly dimensions: readonly string[];
}

/**
 * Tells the columns of a wide sheet apart.
 *
 * In     `mapping`: where a person has said it.
 * Rules  A column is a dimension if a cell holds a number or NA, or if all its cells are blank.
 *        A number that is not on the scale counts: it is to be reported, not to be taken for a text.
 */
export function findRoles(
	{ known }: Columns,
	records: readonly TableRecord[],
	scale: Scale,
	mapping: SheetMapping | null,
): SheetRoles {
	const names = [...known.keys()];
	const document =
		mapping?.document ?? DOCUMENT_NAMES.find((name) => known.has(name)) ?? names[0] ?? '';
	const quotes = new Map(
		names.filter((name) => known.has(`${name} quote`)).map((name) => [name, `${name} quote`]),
	);
	const taken = new Set([
		document,
		...quotes.values(),
		...DOCUMENT_COLUMNS.map(({ name }) => name),
	]);
	const open = names.filter((name) => !taken.has(name));
	const isDimension = (name: string): boolean => {
		const index = known.get(name) ?? 0;
		const cells = records.map(({ cells }) => (cells[index] ?? '').trim());
		return cells.every((cell) => cell === '') || cells.some((cell) => isLikeScore(cell, scale));
	};
	const dimensions = mapping
		? mapping.dimensions.filter((name) => known.has(name) && name !== document)
		: open.filter(isDimension);
	return {
		document,
		dimensions,
		quotes,
		others: open.filter((name) => !dimensions.includes(name)),
	};
}

function isLikeScore(cell: string, scale: Scale): boolean {
	const parsed = parseScore(cell, scale);
	return parsed.ok || parsed.refusal.code === 'score-decimal-comma' || /^[+-]?\d/.test(cell);
}
