import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../src/lib/io/problem-log';
import { verifyQuotes } from '../../../src/lib/io/verify-quotes';
import { readSmall } from './small-folder';

const TEXT = [
	'Menu | Home | About us and our newsletter', // 1, no argument
	'Tolls are a fair way to pay for bridges.', // 2, ¶1
	'', // 3
	'A subhead that nobody wrote', // 4, no argument
	'Cycle lanes should wait, say the shops. We think they should not wait at all.', // 5, ¶2
].join('\n');

/** Verifies quotes of document a; columns text, locator, prefix, suffix, voice. */
function verify(
	rows: string,
	documents = 'id,label,title,text_file,text_lines\na,A,About a,a.txt,2-3 5\n',
) {
	const { dataset, lines, problems } = readSmall({
		'documents.csv': documents,
		'quotes.csv': `document,dimension,text,locator,prefix,suffix,voice\n${rows}`,
	});
	if (!dataset) throw new Error(JSON.stringify(problems));
	const log = new ProblemLog();
	const verified = verifyQuotes(dataset, lines, new Map([['a.txt', TEXT]]), log);
	return { verified, problems: log.list() };
}

describe('a quote', () => {
	it.each([
		['at its paragraph', 'a,x,a fair way to pay,¶1,,,'],
		['between its prefix and suffix', 'a,x,should not wait,¶2,We think they ,at all.,'],
		['somewhere in the argument, without a paragraph', 'a,x,fair way,p. 4,,,'],
		['but for the whitespace around it', 'a,x," fair way ",¶1,,,'],
	])('is verified %s', (_, row) => {
		expect(verify(row)).toEqual({ verified: 1, problems: [] });
	});

	it('in another paragraph is told where it stands', () => {
		expect(verify('a,x,fair way,¶2,,,')).toMatchObject({
			verified: 0,
			problems: [{ code: 'quote-elsewhere', line: 2, column: 'locator', value: '¶2', found: '¶1' }],
		});
	});

	it('outside the argument is told its line', () => {
		expect(verify('a,x,A subhead that,¶1,,,').problems).toMatchObject([
			{ code: 'quote-outside-argument', textLine: 4 },
		]);
	});

	it('that differs is told from the word with the first differing character on', () => {
		expect(verify('a,x,Tolls are a fair weigh to pay for bridges.,¶1,,,').problems).toMatchObject([
			{
				code: 'quote-not-verbatim',
				paragraph: 1,
				quoted: 'weigh to pay for bridges.',
				found: 'way to pay for bridges.',
			},
		]);
	});

	it('that differs at its beginning is told there', () => {
		expect(verify('a,x,tolls are a fair way to pay,¶1,,,').problems).toMatchObject([
			{
				code: 'quote-not-verbatim',
				quoted: 'tolls are a fair way to pay',
				found: 'Tolls are a fair way to pay fo…',
			},
		]);
	});

	it('of which nothing is in the text is told so', () => {
		expect(verify('a,x,Ferries are free for everyone,¶1,,,').problems).toMatchObject([
			{ code: 'quote-not-found' },
		]);
	});

	it('with other words around it is told what stands there', () => {
		expect(verify('a,x,fair way,¶1,Bridges are a,,').problems).toMatchObject([
			{ code: 'quote-prefix', column: 'prefix', found: 'Tolls are a' },
		]);
		expect(verify('a,x,fair way,¶1,,to go,').problems).toMatchObject([
			{ code: 'quote-suffix', column: 'suffix', found: 'to pay for bridges.' },
		]);
	});

	it('stands at any of its places that fits', () => {
		expect(verify('a,x,wait,¶2,should not,at all,').verified).toBe(1);
	});
});

describe('a cell', () => {
	it('with reported quotes only is told', () => {
		const row = 'a,x,lanes should wait,¶2,,,reported\n';
		expect(verify(row).problems).toMatchObject([{ code: 'reported-alone', line: 2 }]);
		expect(verify(`${row}a,x,should not wait,¶2,,,author\n`).problems).toEqual([]);
	});
});

describe('a full text', () => {
	it.each([
		['text-file-unnamed', 'id,label,title\na,A,About a\n'],
		['text-file-missing', 'id,label,title,text_file\na,A,About a,b.txt\n'],
		['text-lines-form', 'id,label,title,text_file,text_lines\na,A,About a,a.txt,2-9\n'],
	])('that cannot be used is told once: %s', (code, documents) => {
		const { problems } = verify('a,x,fair way,¶1,,,\na,y,wait,¶2,,,\n', documents);
		expect(problems).toMatchObject([{ code, file: 'documents.csv', line: 2 }]);
	});
});
