import type { Quote, SourceDocument } from '../model/dataset';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** A document's date in words, at the precision that is known: "July 2024"; "undated" without one. */
export function wordDate(date: string): string {
	if (date === '') return m.reference_undated();
	const [year = 0, month, day] = date.split('-').map(Number);
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (month !== undefined) options.month = 'long';
	if (day !== undefined) options.day = 'numeric';
	const moment = new Date(0);
	moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
	return new Intl.DateTimeFormat(getLocale(), options).format(moment);
}

/** The month of a date alone, where it has one: "July". */
export function wordMonth(date: string): string {
	const month = Number(date.split('-')[1] ?? NaN);
	if (Number.isNaN(month)) return '';
	const options: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC' };
	return new Intl.DateTimeFormat(getLocale(), options).format(Date.UTC(2000, month - 1, 1));
}

/** Who wrote a document, with the reservation where nobody signed the text. */
export function wordAuthors({ authors, byline }: SourceDocument): string {
	const names = authors.split(/;\s*/u).join(', ');
	return byline === 'attributed' ? m.reference_attributed({ authors: names }) : names;
}

/** What follows the title in a reference: outlet, type, date. */
export function wordOutlet({ outlet, type, date }: SourceDocument): string {
	return [outlet, type, wordDate(date)].filter((part) => part !== '').join(', ');
}

/** `¶12` is read "paragraph 12"; every other locator stands as the data has it. */
export function wordLocator(locator: string): string {
	const [, number] = /^¶\s*(\d+)$/u.exec(locator) ?? [];
	return number === undefined ? locator : m.quote_paragraph({ number });
}

/** Whose voice a quote is and where it stands: "Asserted by the author · paragraph 12". */
export function wordOrigin({ voice, locator }: Quote): string {
	const parts = [voice === null ? '' : VOICES[voice](), wordLocator(locator)];
	return parts.filter((part) => part !== '').join(' · ');
}

const VOICES = {
	author: m.quote_voice_author,
	endorsed: m.quote_voice_endorsed,
	reported: m.quote_voice_reported,
};
