import type { SourceDocument } from '../model/dataset';
import { optional, optionalText, required, requiredText } from './columns';
import type { SourceText } from './decode';
import { readDate } from './read-date';
import { readUrl } from './read-url';
import type { ProblemLog } from './problem-log';
import { IdRegister } from './read-id';
import { readRows } from './read-rows';
import type { Row } from './row';

export const DOCUMENT_COLUMNS = [
	required('id'),
	requiredText('label'),
	requiredText('title'),
	optionalText('authors'),
	optional('byline'),
	optionalText('affiliation'),
	optionalText('outlet'),
	optionalText('type'),
	optional('date'),
	optional('language'),
	optional('url'),
	optionalText('note'),
	optional('text_file'),
	optional('text_lines'),
];

/** What a file with ids gives to the others: its rows, and where each id stands. */
export interface Identified<T> {
	readonly rows: readonly T[];
	readonly ids: IdRegister;
	/** False where rows are missing that could not be read: ids may then seem unknown. */
	readonly isComplete: boolean;
}

/** `documents.csv`. Out: `null` where no row could be read. */
export function readDocuments(
	source: SourceText,
	log: ProblemLog,
): Identified<SourceDocument> | null {
	const rows: SourceDocument[] = [];
	const ids = new IdRegister();
	const table = readRows(source, DOCUMENT_COLUMNS, log, (row) => {
		const { id, isNew } = ids.read(row, 'id');
		const document = readDocument(row, id, rows.length + 1);
		if (isNew) rows.push(document);
	});
	return table && { rows, ids, isComplete: table.isComplete };
}

function readDocument(row: Row, id: string, position: number): SourceDocument {
	return {
		id,
		position,
		label: row.requiredText('label'),
		title: row.requiredText('title'),
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
		extra: row.extra(),
	};
}
