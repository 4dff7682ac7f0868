import { describe, expect, it } from 'vitest';
import { formatBibtex, formatReference } from '../../../src/lib/export/citation';
import { formatQuotes, type CitedQuote } from '../../../src/lib/export/quote-text';
import type { Quote } from '../../../src/lib/model/dataset';
import { documentOf } from '../build';

const PARK = documentOf('park', {
	label: 'Park & DerSimonian',
	title: 'The Folly of Interlinking',
	authors: 'James Park; Artin DerSimonian',
	byline: 'stated',
	outlet: 'The Diplomat',
	type: 'op-ed',
	date: '2024-07-11',
	language: 'en',
	url: 'https://example.org/folly',
});

function cited(rest: Partial<Quote> = {}, document = PARK): CitedQuote {
	const quote: Quote = {
		document: document.id,
		dimension: 'x',
		coder: null,
		text: 'Europeans should focus on Europe',
		voice: 'author',
		locator: '¶20',
		prefix: '',
		suffix: '',
		extra: new Map(),
		...rest,
	};
	return { quote, document };
}

describe('a reference', () => {
	it('names authors, date, title, type, outlet and address', () => {
		expect(formatReference(PARK)).toBe(
			'James Park & Artin DerSimonian (2024, July 11). The Folly of Interlinking [op-ed]. The Diplomat. https://example.org/folly',
		);
	});

	it('marks an attributed author and keeps the precision of the date', () => {
		const document = { ...PARK, authors: '김주형', byline: 'attributed' as const, date: '2024-08' };
		expect(formatReference(document)).toMatch(/^김주형 \[attributed\] \(2024, August\)\. /);
		expect(formatReference({ ...PARK, date: '2024' })).toContain('(2024). ');
		expect(formatReference({ ...PARK, date: '' })).toContain('(n.d.). ');
	});

	it('joins three authors and leaves out what is not known', () => {
		expect(formatReference({ ...PARK, authors: 'A; B; C' })).toMatch(/^A, B, & C \(2024/);
		expect(
			formatReference(documentOf('x', { title: 'What now?', authors: '', date: '2020' })),
		).toBe('(2020). What now?');
	});
});

describe('a quote as text', () => {
	it('has author, year and place, then the reference with a link to the sentence', () => {
		expect(formatQuotes([cited()], 'text').text).toBe(
			'“Europeans should focus on Europe” (Park & DerSimonian, 2024, para. 20)\n' +
				'James Park & Artin DerSimonian (2024, July 11). The Folly of Interlinking [op-ed]. The Diplomat. https://example.org/folly#:~:text=Europeans%20should%20focus%20on%20Europe',
		);
	});

	it('says that what an author only reports is not the author’s own', () => {
		expect(formatQuotes([cited({ voice: 'reported' })], 'text').text).toContain(
			'para. 20) [reported, not adopted by the author]',
		);
		expect(formatQuotes([cited({ voice: 'endorsed', locator: 'p. 4' })], 'text').text).toContain(
			'2024, p. 4) [reported and adopted by the author]',
		);
	});

	it('does without a place', () => {
		expect(formatQuotes([cited({ locator: '' })], 'text').text).toContain(
			'(Park & DerSimonian, 2024)\n',
		);
	});

	it('comes with a rich text, escaped', () => {
		const html = formatQuotes(
			[cited({ text: 'a < b & "c" is what the author wrote' })],
			'text',
		).html;
		expect(html).toContain('“a &lt; b &amp; &quot;c&quot; is what the author wrote”');
		expect(html).toContain('<i>The Folly of Interlinking</i>');
		expect(html).not.toContain('< b');
	});
});

it('a quote as Markdown is a block with an exact link', () => {
	const { text } = formatQuotes(
		[cited({ text: 'an *odd* [line] of some length here' })],
		'markdown',
	);
	expect(text).toBe(
		'> “an \\*odd\\* \\[line\\] of some length here” (Park & DerSimonian, 2024, para. 20)\n>\n' +
			'> James Park & Artin DerSimonian (2024, July 11). *The Folly of Interlinking* \\[op-ed\\]. The Diplomat. <https://example.org/folly#:~:text=an%20*odd*%20%5Bline%5D%20of%20some%20length%20here>',
	);
});

describe('BibTeX', () => {
	it('has one entry for a document, whatever is quoted from it', () => {
		const other = documentOf('lee', { title: 'Lee', date: '2020' });
		const quotes = [
			cited(),
			cited({ text: 'First', locator: '' }, other),
			cited({ text: 'Second' }),
		];
		expect(formatQuotes(quotes, 'bibtex').text).toBe(
			[
				'@misc{park,',
				'  author = {James Park and Artin DerSimonian},',
				'  title = {{The Folly of Interlinking}},',
				'  year = {2024},',
				'  month = {7},',
				'  day = {11},',
				'  howpublished = {The Diplomat, op-ed},',
				'  url = {https://example.org/folly},',
				'  language = {en},',
				'  note = {“Europeans should focus on Europe” (para. 20) “Second” (para. 20)},',
				'}',
				'',
				'@misc{lee,',
				'  title = {{Lee}},',
				'  year = {2020},',
				'  note = {“First”},',
				'}',
			].join('\n'),
		);
	});

	it('escapes its own letters and braces a name that it would take apart', () => {
		const entry = formatBibtex({
			...PARK,
			title: '50% of {all} R&D_costs #1 ~ $5 \\ ^',
			authors: 'Ministry of Trade and Energy; Kim, Ju Hyung',
			byline: 'attributed',
		});
		expect(entry).toContain(
			'title = {{50\\% of \\{all\\} R\\&D\\_costs \\#1 \\textasciitilde{} \\$5 \\textbackslash{} \\textasciicircum{}}}',
		);
		expect(entry).toContain('author = {{Ministry of Trade and Energy} and {Kim, Ju Hyung}}');
		expect(entry).toContain('note = {The author is attributed.}');
	});
});
