import type { Id, Quote, SourceDocument } from '../model/dataset';
import { m } from '../paraglide/messages';
import { formatBibtex, referenceOf, yearOf } from './citation';
import { escapeHtml } from './markup-text';
import { sourceLink } from './text-fragment';

/** A quote with the document that it stands in. */
export interface CitedQuote {
	readonly quote: Quote;
	readonly document: SourceDocument;
}

export const QUOTE_FORMATS = ['text', 'markdown', 'bibtex'] as const;
export type QuoteFormat = (typeof QUOTE_FORMATS)[number];

/** What goes into the clipboard: always a text, and a rich one where programs can take it. */
export interface Clipping {
	readonly text: string;
	readonly html?: string;
}

/** Quotes with their full references, in the order given. */
export function formatQuotes(quotes: readonly CitedQuote[], format: QuoteFormat): Clipping {
	switch (format) {
		case 'text':
			return {
				text: quotes.map(quoteAsText).join('\n\n'),
				html: quotes.map(quoteAsHtml).join(''),
			};
		case 'markdown':
			return { text: quotes.map(quoteAsMarkdown).join('\n\n') };
		case 'bibtex':
			return { text: quotesAsBibtex(quotes) };
	}
}

/** The quote with author, year and place, then its reference, the link leading to the sentence. */
function quoteAsText({ quote, document }: CitedQuote): string {
	const { before, title, after } = referenceOf(document);
	const link = sourceLink(document.url, quote);
	return `${cited(quote, document)}\n${before}${title}${after}${link && ` ${link}`}`;
}

function quoteAsHtml({ quote, document }: CitedQuote): string {
	const { before, title, after } = referenceOf(document);
	const link = escapeHtml(sourceLink(document.url, quote));
	const source = link && ` <a href="${link}">${escapeHtml(document.url)}</a>`;
	return (
		`<p>${escapeHtml(cited(quote, document))}<br>` +
		`${escapeHtml(before)}<i>${escapeHtml(title)}</i>${escapeHtml(after)}${source}</p>`
	);
}

function quoteAsMarkdown({ quote, document }: CitedQuote): string {
	const { before, title, after } = referenceOf(document);
	const link = sourceLink(document.url, quote);
	const words = escapeMarkdown(cited(quote, document));
	const reference = `${escapeMarkdown(before)}*${escapeMarkdown(title)}*${escapeMarkdown(after)}`;
	return `> ${words}\n>\n> ${reference}${link && ` <${link}>`}`;
}

/** An entry for each document in the order of its first quote, its quotes in the note. */
function quotesAsBibtex(quotes: readonly CitedQuote[]): string {
	const byDocument = new Map<Id, { document: SourceDocument; notes: string[] }>();
	for (const { quote, document } of quotes) {
		const entry = byDocument.get(document.id) ?? { document, notes: [] };
		entry.notes.push(note(quote));
		byDocument.set(document.id, entry);
	}
	return [...byDocument.values()]
		.map(({ document, notes }) => formatBibtex(document, notes))
		.join('\n\n');
}

function cited({ text, locator, voice }: Quote, document: SourceDocument): string {
	const words = { quote: oneLine(text), author: document.label, year: yearOf(document) };
	const place = citedLocator(locator);
	const sentence =
		place === '' ? m.cite_quote(words) : m.cite_quote_located({ ...words, locator: place });
	// What an author only reports must not be cited as what the author says.
	if (voice === 'endorsed') return `${sentence} ${m.cite_voice_endorsed()}`;
	return voice === 'reported' ? `${sentence} ${m.cite_voice_reported()}` : sentence;
}

function note({ text, locator }: Quote): string {
	const place = citedLocator(locator);
	const quote = oneLine(text);
	return place === ''
		? m.cite_note_quote({ quote })
		: m.cite_note_quote_located({ quote, locator: place });
}

/** `¶12` is cited "para. 12"; every other locator stands as the data has it. */
function citedLocator(locator: string): string {
	const [, number] = /^¶\s*(\d+)$/u.exec(locator) ?? [];
	return number === undefined ? locator : m.cite_paragraph({ number });
}

function oneLine(text: string): string {
	return text.trim().replace(/\s+/gu, ' ');
}

/** Letters with a meaning in Markdown stand for themselves. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>|~]/gu, '\\$&');
}
