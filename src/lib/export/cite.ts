import { getLocale } from '../paraglide/runtime';
import { m } from '../paraglide/messages';
import { escapeLatex } from './table-text';

/** What is cited: a view of a version of the data, at an address that keeps it. */
export interface Citation {
	/** Of the view. */
	readonly title: string;
	/** Of the dataset. */
	readonly dataset: string;
	readonly version: string;
	/** Names the state of the data, see analysis/data-hash. */
	readonly hash: string;
	/** A frozen link. */
	readonly url: string;
	/** When it was seen. */
	readonly seen: Date;
}

/** In the style of the APA (7th ed., 10.9): a dataset without named authors and without a year. */
export function citeApa({ title, dataset, version, hash, url, seen }: Citation): string {
	const date = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long' }).format(seen);
	return m.cite_apa({ title, dataset, version, hash, date, url });
}

/** As a BibTeX entry, which BibLaTeX reads too. */
export function citeBibtex({ title, dataset, version, hash, url, seen }: Citation): string {
	const fields = [
		['title', `{${escapeLatex(title)}}`],
		['howpublished', m.cite_howpublished({ dataset: `{${escapeLatex(dataset)}}` })],
		['version', escapeLatex(version)],
		['note', m.cite_data({ version: escapeLatex(version), hash })],
		['url', url.replace(/[{}\\]/gu, encodeURIComponent)],
		['urldate', seen.toISOString().slice(0, 10)],
	];
	const lines = fields.map(([name = '', value = '']) => `  ${name.padEnd(12)} = {${value}},`);
	return ['@misc{stanceboard-' + hash + ',', ...lines, '}'].join('\n');
}
