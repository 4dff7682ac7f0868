import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/lib/ui/codebook/read-markdown';
import { rulesOf } from '../../../src/lib/ui/codebook/rules';
import { dimensionOf } from '../build';

const text = (words: string) => ({ kind: 'text', text: words });

describe('Markdown is read into values', () => {
	it('headings, paragraphs over several lines', () => {
		expect(readMarkdown('# One #\n\nfirst\nsecond\n\n\n### Two')).toEqual([
			{ kind: 'heading', level: 1, parts: [text('One')] },
			{ kind: 'paragraph', parts: [text('first second')] },
			{ kind: 'heading', level: 3, parts: [text('Two')] },
		]);
	});

	it('lists, over indented lines', () => {
		expect(readMarkdown('1. one\n   more\n2. two\n\n- a\n* b')).toEqual([
			{ kind: 'list', isOrdered: true, items: [[text('one more')], [text('two')]] },
			{ kind: 'list', isOrdered: false, items: [[text('a')], [text('b')]] },
		]);
	});

	it('tables', () => {
		expect(readMarkdown('| a | b |\n|---|:-:|\n| 1 | `2` |\nafter')).toEqual([
			{
				kind: 'table',
				head: [[text('a')], [text('b')]],
				rows: [[[text('1')], [{ kind: 'code', text: '2' }]]],
			},
			{ kind: 'paragraph', parts: [text('after')] },
		]);
	});

	it('what stands out, and links to the web alone', () => {
		expect(readMarkdown('a **b `c`** *d* [e](https://f.org/g_h) [i](javascript:alert)')).toEqual([
			{
				kind: 'paragraph',
				parts: [
					text('a '),
					{ kind: 'strong', parts: [text('b '), { kind: 'code', text: 'c' }] },
					text(' '),
					{ kind: 'emphasis', parts: [text('d')] },
					text(' '),
					{ kind: 'link', href: 'https://f.org/g_h', parts: [text('e')] },
					text(' [i](javascript:alert)'),
				],
			},
		]);
	});

	it('markup stays text', () => {
		expect(readMarkdown('<script>alert(1)</script> & 2 * 3 ** 4')).toEqual([
			{ kind: 'paragraph', parts: [text('<script>alert(1)</script> & 2 * 3 ** 4')] },
		]);
	});

	it('a hyphen before a number is a minus, but in ranges and code', () => {
		expect(readMarkdown('-2, 1-3, 0--1 `-2` a-1')).toEqual([
			{
				kind: 'paragraph',
				parts: [text('−2, 1-3, 0-−1 '), { kind: 'code', text: '-2' }, text(' a-1')],
			},
		]);
	});

	it.each(['', '\n\n', '|', '**', '1.', '[](https://a)', '#', '`'])('%j does no harm', (source) => {
		expect(() => readMarkdown(source)).not.toThrow();
	});
});

it('leaves out the title and the section that names every dimension', () => {
	const codebook =
		'# T\nlead\n## Rules\n`x` first\n## List\n**`x`** and\n### `y`\nlevels\n## End\ny';
	const rules = rulesOf(codebook, [dimensionOf('x'), dimensionOf('y')]);
	const kinds = rules.map((block) => JSON.stringify(block).match(/"text":"([^"]+)"/u)?.[1]);
	expect(kinds).toEqual(['lead', 'Rules', 'x', 'End', 'y']);
});
