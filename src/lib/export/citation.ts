import type { SourceDocument } from '../model/dataset';
import { wordMonth } from '../i18n/reference';
import { m } from '../paraglide/messages';

/** A reference in the manner of APA, cut where its title is set apart: in italics, where there are any. */
export interface ReferenceParts {
	/** "James Park & Artin DerSimonian (2024, July). " */
	readonly before: string;
	readonly title: string;
	/** " [op-ed]. The Diplomat." */
	readonly after: string;
	/** '' where the document has no address. */
	readonly url: string;
}

/**
 * A document's reference.
 *
 * Rules  Names stand as the data has them, not turned round: which part of a Korean name or of an
 *        office is the family name would be a guess. An attributed author is marked as one.
 */
export function referenceOf(document: SourceDocument): ReferenceParts {
	const authors = authorsOf(document);
	const date = dateOf(document.date);
	const dated =
		authors.length === 0
			? m.cite_title_dated({ date })
			: document.byline === 'attributed'
				? m.cite_authors_attributed_dated({ authors: inRow(authors), date })
				: m.cite_authors_dated({ authors: inRow(authors), date });
	const type = document.type === '' ? '' : ` ${m.cite_type({ type: document.type })}`;
	const isEnded = type === '' && /[.?!…]$/u.test(document.title);
	const outlet = document.outlet === '' ? '' : ` ${ended(document.outlet)}`;
	return {
		before: `${dated} `,
		title: document.title,
		after: `${type}${isEnded ? '' : '.'}${outlet}`,
		url: document.url,
	};
}

/** The reference in one line. */
export function formatReference(document: SourceDocument): string {
	const { before, title, after, url } = referenceOf(document);
	return `${before}${title}${after}${url === '' ? '' : ` ${url}`}`;
}

/** "2024"; "n.d." where the date is not known. */
export function yearOf({ date }: SourceDocument): string {
	return date.split('-')[0] || m.cite_no_date();
}

/**
 * A BibTeX entry under the document's id.
 *
 * In     `notes` that follow what is known of the byline.
 * Rules  BibTeX's own letters are escaped, the title's capitals are kept by braces. A name with a
 *        comma or the word "and" in it is braced, or it would be read as two.
 */
export function formatBibtex(document: SourceDocument, notes: readonly string[] = []): string {
	const [year = '', month = '', day = ''] = document.date.split('-');
	const published = [document.outlet, document.type].filter((part) => part !== '').join(', ');
	const byline = document.byline === 'attributed' ? [m.cite_note_attributed()] : [];
	const fields: [string, string][] = [
		['author', authorsOf(document).map(bibtexName).join(' and ')],
		['title', `{${escapeBibtex(document.title)}}`],
		['year', year],
		['month', month === '' ? '' : String(Number(month))],
		['day', day === '' ? '' : String(Number(day))],
		['howpublished', escapeBibtex(published)],
		['url', document.url.replace(/[{}\\]/gu, encodeURIComponent)],
		['language', escapeBibtex(document.language)],
		['note', [...byline, ...notes].map(escapeBibtex).join(' ')],
	];
	const lines = fields
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `  ${name} = {${value}},`);
	return [`@misc{${document.id},`, ...lines, '}'].join('\n');
}

function authorsOf({ authors }: SourceDocument): string[] {
	return authors.split(/\s*;\s*/u).filter((name) => name !== '');
}

/** "A & B", "A, B, & C": the style's own way, in every language. */
function inRow(names: readonly string[]): string {
	if (names.length <= 2) return names.join(' & ');
	return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function dateOf(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (year === '') return m.cite_no_date();
	if (month === undefined) return year;
	const monthName = wordMonth(date);
	return day === undefined
		? m.cite_date_month({ year, month: monthName })
		: m.cite_date_day({ year, month: monthName, day: String(Number(day)) });
}

function ended(text: string): string {
	return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

function bibtexName(name: string): string {
	const escaped = escapeBibtex(name);
	return /,|\sand\s/iu.test(name) ? `{${escaped}}` : escaped;
}

const BIBTEX = new Map([
	['\\', '\\textbackslash{}'],
	['~', '\\textasciitilde{}'],
	['^', '\\textasciicircum{}'],
]);

function escapeBibtex(text: string): string {
	return text
		.replace(/[\\~^&%$#_{}]/gu, (letter) => BIBTEX.get(letter) ?? `\\${letter}`)
		.replace(/\s+/gu, ' ');
}
