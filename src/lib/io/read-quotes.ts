import type { Id, Quote } from '../model/dataset';
import { optional, optionalText, required, requiredText } from './columns';
import type { SourceText } from './decode';
import type { ProblemLog } from './problem-log';
import { IdRegister } from './read-id';
import { readRows } from './read-rows';
import type { KnownIds } from './read-scores';
import { Reference } from './reference';
import type { Row } from './row';

export const QUOTE_COLUMNS = [
	optional('id'),
	required('document'),
	required('dimension'),
	requiredText('text'),
	optional('voice'),
	optionalText('locator'),
	optionalText('prefix'),
	optionalText('suffix'),
	optional('coder'),
];

export interface Quotes {
	readonly quotes: readonly Quote[];
	/** Physical line of each quote. */
	readonly lines: readonly number[];
	readonly rows: number;
	readonly isComplete: boolean;
}

/**
 * `quotes.csv`.
 *
 * In     `coders`: `null` where it cannot be told which coders exist.
 * Out    `null` where no row could be read.
 * Rules  A blank coder is none: the quote then serves the cell, whoever scored it. A quote's own id
 *        is kept among the extra columns.
 */
export function readQuotes(
	source: SourceText,
	known: KnownIds & { readonly coders: Iterable<Id> | null },
	log: ProblemLog,
): Quotes | null {
	const documents = new Reference('document', known.documents, log);
	const dimensions = new Reference('dimension', known.dimensions, log);
	const coders = new Reference('coder', known.coders, log);
	const ids = new IdRegister();
	const quotes: Quote[] = [];
	const lines: number[] = [];

	const table = readRows(source, QUOTE_COLUMNS, log, (row) => {
		const document = documents.read(row, 'document');
		const dimension = dimensions.read(row, 'dimension');
		const coder = row.value('coder') === '' ? null : coders.read(row, 'coder');
		const id = row.value('id');
		if (id !== '') ids.read(row, 'id');
		const text = readText(row, id);
		if (document === null || dimension === null) return;
		quotes.push({ document, dimension, coder, ...text });
		lines.push(row.line);
	});

	for (const reference of [documents, dimensions, coders]) reference.reportUnknown();
	return table && { quotes, lines, ...table };
}

function readText(row: Row, id: string): Omit<Quote, 'document' | 'dimension' | 'coder'> {
	return {
		text: row.requiredText('text'),
		voice: row.oneOf('voice', ['author', 'endorsed', 'reported']),
		locator: row.text('locator'),
		prefix: row.text('prefix'),
		suffix: row.text('suffix'),
		extra: id === '' ? row.extra() : new Map([['id', id], ...row.extra()]),
	};
}
