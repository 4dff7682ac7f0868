import type { Dataset, Id, Quote, SourceDocument } from '../model/dataset';
import { readArgument, type Argument } from './argument';
import { closestMatch } from './closest-match';
import type { Place, ProblemDetail } from './problem';
import type { ProblemLog } from './problem-log';
import type { SourceLines } from './read-result';

/** A quote looked up in the full text of its document. */
interface Lookup {
	readonly argument: Argument;
	readonly quote: Quote;
	/** Without the whitespace around it, which is no part of a quote. */
	readonly text: string;
}

/**
 * Looks up every quote in the full text of its document.
 *
 * In     `texts`: `text_file` of documents.csv -> full text.
 * Out    How many quotes stand verbatim where their locator says, between their prefix and suffix.
 *        What does not goes into `log`.
 * Rules  `¶12` is the 12th non-empty paragraph of the argument; any other locator, or none, allows the
 *        whole argument. A `reported` quote shows what others think: alone it is no evidence.
 */
export function verifyQuotes(
	{ documents, quotes }: Dataset,
	lines: SourceLines,
	texts: ReadonlyMap<string, string>,
	log: ProblemLog,
): number {
	const quoted = new Set(quotes.map(({ document }) => document));
	const argumentOf = new Map<Id, Argument>();
	for (const document of documents.filter(({ id }) => quoted.has(id))) {
		const argument = argumentIn(document, lines, texts, log);
		if (argument) argumentOf.set(document.id, argument);
	}
	let verified = 0;
	quotes.forEach((quote, index) => {
		const argument = argumentOf.get(quote.document);
		if (!argument) return;
		const fault = findFault({ argument, quote, text: quote.text.trim() });
		if (fault === null) verified += 1;
		else log.error(placeOfQuote(lines, index, fault.column), fault.detail);
	});
	checkVoices(quotes, lines, log);
	return verified;
}

function argumentIn(
	{ id, textFile, textLines }: SourceDocument,
	lines: SourceLines,
	texts: ReadonlyMap<string, string>,
	log: ProblemLog,
): Argument | null {
	const at = (column: string): Place => {
		return { file: 'documents.csv', line: lines.documents.get(id) ?? null, column };
	};
	const text = texts.get(textFile);
	if (textFile === '') log.error(at('text_file'), { code: 'text-file-unnamed', document: id });
	else if (text === undefined)
		log.error(at('text_file'), { code: 'text-file-missing', value: textFile });
	if (text === undefined) return null;
	const argument = readArgument(text, textLines);
	if (!argument) log.error(at('text_lines'), { code: 'text-lines-form', value: textLines });
	return argument;
}

interface Fault {
	readonly column: string;
	readonly detail: ProblemDetail;
}

function findFault(lookup: Lookup): Fault | null {
	const { argument, quote, text } = lookup;
	const number = /^¶\s*(\d+)$/.exec(quote.locator.trim())?.[1];
	if (number === undefined) return findInArgument(lookup);
	const paragraph = argument.paragraphs[Number(number) - 1];
	if (paragraph?.includes(text)) return contextFault(lookup, [Number(number) - 1]);
	const others = paragraphsWith(argument, text);
	if (others.length === 0) return notVerbatim(lookup);
	const found = others.map((index) => `¶${index + 1}`).join(', ');
	return { column: 'locator', detail: { code: 'quote-elsewhere', value: quote.locator, found } };
}

function findInArgument(lookup: Lookup): Fault | null {
	const places = paragraphsWith(lookup.argument, lookup.text);
	return places.length === 0 ? notVerbatim(lookup) : contextFault(lookup, places);
}

function paragraphsWith({ paragraphs }: Argument, text: string): number[] {
	return paragraphs.flatMap((paragraph, index) => (paragraph.includes(text) ? [index] : []));
}

function notVerbatim({ argument, text: value }: Lookup): Fault {
	const column = 'text';
	const line = argument.lines.findIndex((one) => one.includes(value));
	if (line !== -1)
		return { column, detail: { code: 'quote-outside-argument', value, textLine: line + 1 } };
	const closest = closestMatch(value, argument.paragraphs);
	if (!closest) return { column, detail: { code: 'quote-not-found', value } };
	const { paragraph, quoted, found } = closest;
	return {
		column,
		detail: { code: 'quote-not-verbatim', paragraph: paragraph + 1, quoted, found },
	};
}

/** What stands around the quote must fit at one of the places where it stands. */
function contextFault({ argument, quote, text }: Lookup, places: readonly number[]): Fault | null {
	const contexts = places.flatMap((index) => {
		const paragraph = argument.paragraphs[index] ?? '';
		return occurrences(paragraph, text).map((at) => ({
			before: paragraph.slice(0, at).trimEnd(),
			after: paragraph.slice(at + text.length).trimStart(),
		}));
	});
	const prefix = quote.prefix.trim();
	const suffix = quote.suffix.trim();
	if (contexts.some(({ before, after }) => before.endsWith(prefix) && after.startsWith(suffix)))
		return null;
	const [{ before, after } = { before: '', after: '' }] = contexts;
	return contexts.some((context) => context.before.endsWith(prefix))
		? {
				column: 'suffix',
				detail: { code: 'quote-suffix', value: suffix, found: after.slice(0, 40) },
			}
		: {
				column: 'prefix',
				detail: { code: 'quote-prefix', value: prefix, found: before.slice(-40) },
			};
}

function occurrences(paragraph: string, text: string): number[] {
	const places: number[] = [];
	for (let at = paragraph.indexOf(text); at !== -1; at = paragraph.indexOf(text, at + 1))
		places.push(at);
	return places;
}

/** Evidence of a cell that only reports others, for one coder or, without coders, for the cell. */
function checkVoices(quotes: readonly Quote[], lines: SourceLines, log: ProblemLog): void {
	const groups = new Map<string, number[]>();
	quotes.forEach(({ document, dimension, coder }, index) => {
		const key = `${document}.${dimension}.${coder ?? ''}`;
		groups.set(key, [...(groups.get(key) ?? []), index]);
	});
	for (const [key, indices] of groups) {
		const common = groups.get(key.slice(0, key.lastIndexOf('.') + 1)) ?? [];
		if ([...indices, ...common].some((index) => quotes[index]?.voice !== 'reported')) continue;
		const [first = 0] = indices;
		const quote = quotes[first];
		if (!quote) continue;
		const { document, dimension } = quote;
		log.error(placeOfQuote(lines, first, 'voice'), { code: 'reported-alone', document, dimension });
	}
}

function placeOfQuote(lines: SourceLines, index: number, column: string): Place {
	return { file: 'quotes.csv', line: lines.quotes[index] ?? null, column };
}
