import { nameInvisible, withoutInvisible } from './characters';
import { nearest } from './nearest';
import type { Place } from './problem';
import type { ProblemLog } from './problem-log';
import type { TableRecord } from './records';

/** A column that the contract knows. */
export interface Column {
	readonly name: string;
	readonly isRequired: boolean;
	/** A text: may have twins in other languages (`label:ko`). */
	readonly isText: boolean;
}

export const required = (name: string): Column => ({ name, isRequired: true, isText: false });
export const optional = (name: string): Column => ({ name, isRequired: false, isText: false });
export const requiredText = (name: string): Column => ({ name, isRequired: true, isText: true });
export const optionalText = (name: string): Column => ({ name, isRequired: false, isText: true });

/** Where the columns of a file stand. */
export interface Columns {
	readonly file: string;
	/** Names as they are in the file, for the places of problems; the number for a blank one. */
	readonly shown: readonly string[];
	/** Known name -> index. */
	readonly known: ReadonlyMap<string, number>;
	/** Kept as they are: translated twins and columns that the contract does not know. */
	readonly extra: readonly { readonly name: string; readonly index: number }[];
	/** Columns with a blank name. */
	readonly unnamed: readonly number[];
}

const LANGUAGE = /^(.+):[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * Finds the columns of a file in its header.
 *
 * Out    `null` where a required column is missing or a name stands twice: then no row can be read.
 * Rules  Any other name is kept as an extra column; a warning only where it nearly is a known one
 *        that the file lacks.
 */
export function readColumns(
	file: string,
	{ cells, line }: TableRecord,
	contract: readonly Column[],
	log: ProblemLog,
): Columns | null {
	const names = cells.map((cell, index) =>
		readName({ file, line, column: String(index + 1) }, cell, contract, log),
	);
	const shown = names.map((name, index) => name || String(index + 1));
	let isReadable = true;

	const first = new Map<string, number>();
	names.forEach((name, index) => {
		if (name === '') return;
		const earlier = first.get(name);
		if (earlier === undefined) {
			first.set(name, index);
			return;
		}
		isReadable = false;
		const numbers = { first: earlier + 1, second: index + 1 };
		log.error({ file, line, column: name }, { code: 'column-twice', value: name, ...numbers });
	});

	const absent = contract.filter(({ name }) => !first.has(name));
	const strangers = [...first.keys()].filter((name) => !isKnown(name, contract));
	const taken = new Set<string>();
	for (const { name } of absent.filter(({ isRequired }) => isRequired)) {
		isReadable = false;
		const suggestion = strangers.find((stranger) => nearest(stranger, [name]) !== null) ?? null;
		if (suggestion !== null) taken.add(suggestion);
		const found = shown.join(', ');
		log.error(
			{ file, line, column: null },
			{ code: 'column-missing', value: name, found, suggestion },
		);
	}
	for (const stranger of strangers.filter((name) => !taken.has(name))) {
		const suggestion = nearestKnown(stranger, absent, contract);
		if (suggestion === null) continue;
		log.warning(
			{ file, line, column: stranger },
			{ code: 'column-near-miss', value: stranger, suggestion },
		);
	}

	const unnamed = names.flatMap((name, index) => (name === '' ? [index] : []));
	for (const index of unnamed)
		log.warning(
			{ file, line, column: String(index + 1) },
			{ code: 'column-unnamed', number: index + 1 },
		);
	if (!isReadable) return null;

	const known = new Map(
		contract.flatMap(({ name }) => {
			const index = first.get(name);
			return index === undefined ? [] : [[name, index] as const];
		}),
	);
	const extra = [...first].flatMap(([name, index]) => (known.has(name) ? [] : [{ name, index }]));
	return { file, shown, known, extra, unnamed };
}

/** The name in a header cell; one that is known but for what nobody sees is taken for that. */
function readName(
	place: Place,
	cell: string,
	contract: readonly Column[],
	log: ProblemLog,
): string {
	const trimmed = cell.trim();
	const name = withoutInvisible(cell).trim();
	const characters = nameInvisible(cell);
	if (characters !== '' && !isKnown(trimmed, contract) && isKnown(name, contract)) {
		log.error({ ...place, column: name }, { code: 'column-invisible', value: cell, characters });
		return name;
	}
	if (trimmed !== cell && trimmed !== '')
		log.warning({ ...place, column: trimmed }, { code: 'column-space', value: cell });
	return trimmed;
}

function isKnown(name: string, contract: readonly Column[]): boolean {
	const base = LANGUAGE.exec(name)?.[1];
	return contract.some((column) => column.name === name || (column.isText && column.name === base));
}

function nearestKnown(
	stranger: string,
	absent: readonly Column[],
	contract: readonly Column[],
): string | null {
	const [, base, language] = /^(.+?)(:.+)$/.exec(stranger) ?? [];
	if (base === undefined || language === undefined)
		return nearest(
			stranger,
			absent.map(({ name }) => name),
		);
	const texts = contract.filter(({ isText }) => isText).map(({ name }) => name);
	const near = nearest(base, texts);
	return near === null || near === base ? null : near + language;
}
