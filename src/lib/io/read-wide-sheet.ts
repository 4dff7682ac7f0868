import type { Dataset, Dimension, Judgement, Quote, Scale, SourceDocument } from '../model/dataset';
import { DEFAULT_SCALE } from '../model/scale';
import { optionalText, readColumns, type Columns } from './columns';
import { crossCheck } from './cross-check';
import { decode, type SourceText } from './decode';
import { freshId } from './fresh-id';
import { parseScore } from './parse-score';
import type { Place } from './problem';
import { ProblemLog } from './problem-log';
import { UNNAMED_CODER } from './read-coders';

import { readDate } from './read-date';
import type { ReadResult } from './read-result';
import { readUrl } from './read-url';
import type { TableRecord } from './records';
import { Row } from './row';
import { findRoles, type SheetMapping, type SheetRoles } from './sheet-roles';
import { readTable } from './table';

export interface SheetOptions {
	/** Where a person has chosen one. */
	readonly encoding?: string;
	readonly scale?: Scale;
	/** Which column is what, where a person has said it. */
	readonly mapping?: SheetMapping;
	readonly onRows?: (rows: number) => void;
}

/**
 * Reads one sheet as people keep a matrix: a row per document, a column per dimension.
 *
 * Out    The same as from a folder: one unnamed coder, ids made from the names where these are none,
 *        the ends of the scale as the wordings of the poles, which a sheet has no place for.
 * Rules  A blank cell is silent. Columns named as in `documents.csv` describe the document;
 *        `<dimension> quote` is evidence. Any other column is a dimension, unless it holds text alone:
 *        then it is kept with the documents, which is said.
 */
export function readWideSheet(
	file: string,
	bytes: Uint8Array,
	id: string,
	{ encoding, scale = DEFAULT_SCALE, mapping, onRows }: SheetOptions = {},
): ReadResult {
	const log = new ProblemLog();
	const text = decode(file, bytes, log, encoding);
	const source = text && onRows ? { ...text, onRows } : text;
	const sheet = source && readSheet(source, scale, mapping ?? null, log);
	const { documents, dimensions, judgements, quotes } = sheet ?? NO_SHEET;
	const counted = {
		summary: {
			documents: documents.length,
			dimensions: dimensions.length,
			coders: 1,
			scores: judgements.length,
			quotes: quotes.length,
		},
		lines: { documents: new Map(), quotes: [] },
	};
	const nowhere: Place = { file, line: null, column: null };
	if (sheet && documents.length === 0) log.error(nowhere, { code: 'file-no-rows' });
	else if (sheet && dimensions.length === 0) log.error(nowhere, { code: 'sheet-no-dimensions' });
	if (!sheet || log.hasErrors) return { dataset: null, problems: log.list(), ...counted };

	const dataset: Dataset = {
		id,
		title: '',
		description: '',
		version: '',
		scale,
		documents,
		dimensions,
		coders: [UNNAMED_CODER],
		judgements,
		quotes,
		views: [],
	};
	crossCheck(
		dataset,
		{
			scores: nowhere,
			quotes: nowhere,
			document: () => nowhere,
			dimension: () => nowhere,
			coder: null,
			judgement: (index) => sheet.places[index] ?? nowhere,
		},
		log,
	);
	return { dataset, problems: log.list(), ...counted };
}

interface Sheet {
	readonly documents: SourceDocument[];
	readonly dimensions: readonly Dimension[];
	readonly judgements: Judgement[];
	/** Place of each judgement. */
	readonly places: Place[];
	readonly quotes: Quote[];
}

const NO_SHEET: Sheet = { documents: [], dimensions: [], judgements: [], places: [], quotes: [] };

function readSheet(
	source: SourceText,
	scale: Scale,
	mapping: SheetMapping | null,
	log: ProblemLog,
): Sheet | null {
	const records: TableRecord[] = [];
	let columns: Columns | null = null;
	readTable(source, log, (header) => {
		const contract = [...new Set(header.cells.map((cell) => cell.trim()))].map(optionalText);
		columns = readColumns(source.file, header, contract, log);
		return columns && ((record) => records.push(record));
	});
	return columns && readMatrix(columns, records, { scale, mapping }, log);
}

function readMatrix(
	columns: Columns,
	records: readonly TableRecord[],
	{ scale, mapping }: { scale: Scale; mapping: SheetMapping | null },
	log: ProblemLog,
): Sheet {
	const roles = findRoles(columns, records, scale, mapping);
	for (const column of roles.others)
		log.warning(
			{ file: columns.file, line: null, column },
			{ code: 'sheet-no-scores', value: column },
		);

	const dimensions = nameDimensions(roles, scale);
	const sheet: Sheet = { documents: [], dimensions, judgements: [], places: [], quotes: [] };
	const ids = new Set<string>();
	const lines = new Map<string, number>();
	for (const record of records) {
		const row = new Row(columns, record, log);
		const name = row.requiredText(roles.document).trim();
		const first = lines.get(name);
		if (first !== undefined) row.error(roles.document, { code: 'id-twice', value: name, first });
		lines.set(name, first ?? row.line);
		const document = describe(row, roles, freshId(name, ids), sheet.documents.length + 1);
		sheet.documents.push(document);
		readCells(row, document, roles, sheet, scale);
	}
	return sheet;
}

/** A sheet has no room for poles: the ends of the scale stand for them. */
function nameDimensions({ dimensions }: SheetRoles, { min, max }: Scale): Dimension[] {
	const ids = new Set<string>();
	return dimensions.map((label, index) => ({
		id: freshId(label, ids),
		position: index + 1,
		label,
		theme: '',
		question: '',
		low: String(min),
		high: String(max),
		direction: '0',
		levels: new Map(),
		extra: new Map(),
	}));
}

function describe(
	row: Row,
	{ document, others }: SheetRoles,
	id: string,
	position: number,
): SourceDocument {
	const label = row.text('label').trim() || row.exact(document).trim();
	const extra = others.map((name) => [name, row.text(name)] as const);
	return {
		id,
		position,
		label,
		title: row.text('title').trim() || label,
		authors: row.text('authors'),
		byline: row.oneOf('byline', ['stated', 'attributed']),
		affiliation: row.text('affiliation'),
		outlet: row.text('outlet'),
		type: row.text('type'),
		date: readDate(row, 'date'),
		language: row.value('language'),
		url: readUrl(row, 'url'),
		note: row.text('note'),
		textFile: row.value('text_file'),
		textLines: row.value('text_lines'),
		extra: new Map(extra.filter(([, text]) => text !== '')),
	};
}

function readCells(
	row: Row,
	{ id: document, label }: SourceDocument,
	roles: SheetRoles,
	sheet: Sheet,
	scale: Scale,
): void {
	for (const { id: dimension, label: column } of sheet.dimensions) {
		const parsed = parseScore(row.value(column) || 'NA', scale);
		if (!parsed.ok) row.error(column, { ...parsed.refusal, document: label, dimension: column });
		else {
			if (parsed.warning) row.warning(column, parsed.warning);
			const grades = { salience: null, confidence: null };
			const said = { score: parsed.score, ...grades, rationale: '', extra: new Map() };
			sheet.judgements.push({ document, dimension, coder: UNNAMED_CODER.id, ...said });
			sheet.places.push(row.place(column));
		}
		const quotes = roles.quotes.get(column);
		const text = quotes === undefined ? '' : row.text(quotes);
		if (text.trim() === '') continue;
		const source = { voice: null, locator: '', prefix: '', suffix: '', extra: new Map() };
		sheet.quotes.push({ document, dimension, coder: null, text, ...source });
	}
}
