import type { Dataset, Id, Judgement, Quote } from '../model/dataset';
import { optional, optionalText, required } from './columns';
import { decode, type SourceText } from './decode';
import { plainValue } from './fix';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { ProblemLog } from './problem-log';
import { readRows } from './read-rows';
import { ParsedScores, readValues } from './read-scores';
import { readWideSheet } from './read-wide-sheet';
import { Reference } from './reference';
import type { Row } from './row';
import { readTable } from './table';
import { CODING_HEADER } from './write-coding-sheet';

/** The dataset that a sheet is held against. */
export type Codebook = Pick<Dataset, 'scale' | 'documents' | 'dimensions'>;

/** What one more coder says, without the coder: who that is, a person tells. */
export interface Coding {
	readonly judgements: readonly Omit<Judgement, 'coder'>[];
	readonly quotes: readonly Omit<Quote, 'coder'>[];
	/** Rows that nobody has filled in yet. */
	readonly blank: number;
}

export interface CodingResult {
	/** `null` where a problem is an error. */
	readonly coding: Coding | null;
	readonly problems: readonly Problem[];
}

const COLUMNS = [
	required('document'),
	required('dimension'),
	required('score'),
	...['salience', 'confidence', 'coder'].map(optional),
	...CODING_HEADER.filter(
		(name) => !/^(?:document|dimension|score|salience|confidence)$/.test(name),
	).map(optionalText),
];

/**
 * Reads the sheet of one more coder of a dataset that is open.
 *
 * In     a coding sheet or rows of `scores.csv` (a row per document and dimension), or a wide sheet
 *        whose documents and dimensions go by the id or the label.
 * Rules  A row in which nothing is filled in is not coded, and counted. In a wide sheet a blank is
 *        silent. A document or dimension that the dataset lacks is an error.
 */
export function readCodingSheet(
	file: string,
	bytes: Uint8Array,
	codebook: Codebook,
	encoding?: string,
): CodingResult {
	const log = new ProblemLog();
	const source = decode(file, bytes, log, encoding);
	if (!source) return { coding: null, problems: log.list() };
	const names = headerOf(source);
	if (!isLong(names)) return readWide(file, bytes, codebook, encoding);
	const coding = readLong(source, codebook, log);
	return { coding: log.hasErrors ? null : coding, problems: log.list() };
}

/** Whether a sheet speaks of the documents and dimensions of a dataset, so that it may be one more coder's. */
export function isCodingSheetOf(
	file: string,
	bytes: Uint8Array,
	{ documents, dimensions }: Codebook,
	encoding?: string,
): boolean {
	const source = decode(file, bytes, new ProblemLog(), encoding);
	if (!source) return false;
	const names = headerOf(source);
	const known = (rows: Codebook['documents'] | Codebook['dimensions']): Set<string> =>
		new Set(rows.flatMap(({ id, label }) => [id, label]));
	const firsts = firstCells(
		source,
		isLong(names) ? names.indexOf('document') : documentColumn(names),
	);
	const knownDocuments = known(documents);
	const areDocuments = firsts.length > 0 && share(firsts, knownDocuments) >= 0.5;
	if (isLong(names)) return areDocuments;
	return (
		areDocuments &&
		names.filter((name) => known(dimensions).has(name)).length * 2 >= dimensions.length
	);
}

function readLong(source: SourceText, codebook: Codebook, log: ProblemLog): Coding {
	const documents = new Reference('document', idsOf(codebook.documents), log);
	const dimensions = new Reference('dimension', idsOf(codebook.dimensions), log);
	const parsed = new ParsedScores(codebook.scale);
	const judgements: Omit<Judgement, 'coder'>[] = [];
	const quotes: Omit<Quote, 'coder'>[] = [];
	const lines = new Map<string, number>();
	let blank = 0;
	readRows(source, COLUMNS, log, (row) => {
		const document = documents.read(row, 'document');
		const dimension = dimensions.read(row, 'dimension');
		if (isUnfilled(row)) {
			blank += 1;
			return;
		}
		const values = readValues(row, parsed);
		if (document === null || dimension === null || values === null) return;
		const key = `${document}.${dimension}`;
		const first = lines.get(key);
		if (first !== undefined) {
			row.error('document', { code: 'judgement-twice', first, document, dimension });
			return;
		}
		lines.set(key, row.line);
		judgements.push({
			document,
			dimension,
			...values,
			rationale: row.text('rationale'),
			extra: NONE,
		});
		const text = row.text('quote');
		if (text.trim() === '') return;
		const around = { voice: null, locator: row.text('locator'), prefix: '', suffix: '' };
		quotes.push({ document, dimension, text, ...around, extra: NONE });
	});
	documents.reportUnknown();
	dimensions.reportUnknown();
	return { judgements, quotes, blank };
}

const NONE: ReadonlyMap<string, string> = new Map();
const FILLED = ['score', 'salience', 'confidence', 'rationale', 'quote'];

function isUnfilled(row: Row): boolean {
	return FILLED.every((column) => row.exact(column).trim() === '');
}

function readWide(
	file: string,
	bytes: Uint8Array,
	{ scale, documents, dimensions }: Codebook,
	encoding: string | undefined,
): CodingResult {
	const options = encoding === undefined ? { scale } : { scale, encoding };
	const { dataset, problems } = readWideSheet(file, bytes, 'coder', options);
	if (!dataset) return { coding: null, problems };
	const log = new ProblemLog();
	const idOf = (what: 'document' | 'dimension', rows: Named): ((name: string) => Id | null) => {
		const ids = new Map(rows.flatMap(({ id, label }) => [[label.trim(), id] as const]));
		for (const { id } of rows) ids.set(id, id);
		return (name) => {
			const id = ids.get(name.trim());
			if (id !== undefined) return id;
			const suggestion = nearest(name, ids.keys());
			const place = { file, line: null, column: what === 'dimension' ? name : null };
			log.error(place, { code: 'unknown-id', value: name, what, suggestion, rows: 1 });
			return null;
		};
	};
	const translate = (own: Named, id: (name: string) => Id | null): Map<Id, Id | null> =>
		new Map(own.map((each) => [each.id, id(each.id) ?? null] as const));
	const byName = (own: Named, rows: Named, what: 'document' | 'dimension') => {
		const find = idOf(what, rows);
		const ids = new Set(rows.map(({ id }) => id));
		return translate(own, (ownId) =>
			ids.has(ownId) ? ownId : find(own.find(({ id }) => id === ownId)?.label ?? ownId),
		);
	};
	const documentIds = byName(dataset.documents, documents, 'document');
	const dimensionIds = byName(dataset.dimensions, dimensions, 'dimension');
	const moved = <T extends { document: Id; dimension: Id }>(rows: readonly T[]): T[] =>
		rows.flatMap((row) => {
			const document = documentIds.get(row.document);
			const dimension = dimensionIds.get(row.dimension);
			return document && dimension ? [{ ...row, document, dimension }] : [];
		});
	const all = [...problems, ...log.list()];
	if (log.hasErrors) return { coding: null, problems: all };
	const coding = { judgements: moved(dataset.judgements), quotes: moved(dataset.quotes), blank: 0 };
	return { coding, problems: all };
}

type Named = readonly { readonly id: Id; readonly label: string }[];

function idsOf(rows: Named): Id[] {
	return rows.map(({ id }) => id);
}

function headerOf(source: SourceText): string[] {
	let names: string[] = [];
	readTable(source, new ProblemLog(), ({ cells }) => {
		names = cells.map(plainValue);
		return null;
	});
	return names;
}

function isLong(names: readonly string[]): boolean {
	return ['document', 'dimension', 'score'].every((name) => names.includes(name));
}

function documentColumn(names: readonly string[]): number {
	return Math.max(
		0,
		names.findIndex((name) => name === 'document' || name === 'id'),
	);
}

function firstCells(source: SourceText, column: number): string[] {
	const cells = new Set<string>();
	readTable(source, new ProblemLog(), () => (record) => {
		const cell = plainValue(record.cells[column] ?? '');
		if (cell !== '') cells.add(cell);
	});
	return [...cells];
}

function share(cells: readonly string[], known: ReadonlySet<string>): number {
	return cells.filter((cell) => known.has(cell)).length / cells.length;
}
