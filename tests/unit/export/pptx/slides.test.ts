import { describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../../src/lib/export/pptx/deck';
import { dimensionOf, documentOf, matrixOf } from '../../build';
import { deckOf, gridOf, quoteOf, TINY_PNG, view, withCells } from './decks';
import { openDeck, slideTitles, type Opened } from './open-deck';
import { all, attribute, first, textOf } from './parse-xml';

const spoken = withCells(
	matrixOf(
		'a b c',
		{ x: [2, -1, null] },
		{
			documents: [
				documentOf('a', {
					position: 1,
					label: 'Kim',
					title: 'On ties',
					authors: 'A. Kim',
					byline: 'attributed',
					outlet: 'Daily',
					date: '2024-08',
					url: 'https://example.org/kim?a=1&b=2',
				}),
				documentOf('b', { position: 2, label: 'Lee', authors: 'B. Lee', byline: 'stated' }),
				documentOf('c', { position: 3, label: 'Novotná', url: 'javascript:alert(1)' }),
			],
			dimensions: [
				dimensionOf('x', {
					label: 'Worth',
					question: 'What is it worth?',
					levels: new Map([[2, 'great value']]),
				}),
			],
		},
	),
	{
		'a.x': {
			confidence: 1,
			quotes: [
				quoteOf({ text: 'Others say so.', voice: 'reported' }),
				quoteOf({
					text: 'It is worth much.',
					extra: new Map([['text:ko', '큰 가치가 있다.']]),
				}),
			],
		},
	},
);
const { title, subtitle, source, permalink } = view('heatmap', spoken);
const head = { title, takeaway: '', subtitle, source, permalink, matrix: spoken };

function notesOf(deck: Opened, number: number): string {
	return textOf(deck.part(`ppt/notesSlides/notesSlide${number}.xml`));
}

describe('the notes', () => {
	const deck = openDeck(deckOf([view('positions', spoken)]));

	it('hold every score with its wording and all its quotes', () => {
		expect(notesOf(deck, 2)).toContain('Kim: +2: great value');
		expect(notesOf(deck, 2)).toContain('inferred, not stated');
		expect(notesOf(deck, 2)).toContain('“It is worth much.” (Asserted by the author, paragraph 3)');
		expect(notesOf(deck, 2)).toContain('“Others say so.” (Reported, not adopted');
		expect(notesOf(deck, 2)).toContain('Novotná: silent');
	});

	it('hold the references and the address of the view', () => {
		expect(notesOf(deck, 2)).toContain('attributed to A. Kim. On ties. Daily, August 2024.');
		expect(notesOf(deck, 2)).toContain('This view: https://example.org/?chart=heatmap');
	});
});

describe('a quotes slide', () => {
	const deck = openDeck(deckOf([{ kind: 'quotes', dimension: 'x', ...head }]));
	const text = textOf(deck.part('ppt/slides/slide2.xml'));

	it('shows the sentence in which the author speaks, with its place', () => {
		expect(text).toContain('“It is worth much.”');
		expect(text).toContain('Asserted by the author, paragraph 3');
		expect(text).not.toContain('Others say so.');
	});

	it('has the translation below in a Korean deck, and in its notes, and in no other', () => {
		const korean = openDeck(
			deckOf([{ kind: 'quotes', dimension: 'x', ...head }], { language: 'ko' }),
		);
		const slide = textOf(korean.part('ppt/slides/slide2.xml'));
		expect(slide).toMatch(/“It is worth much\.”\s*번역: 큰 가치가 있다\./u);
		expect(notesOf(korean, 2)).toContain('번역: 큰 가치가 있다.');
		expect(text).not.toContain('큰 가치');
		expect(notesOf(deck, 2)).not.toContain('큰 가치');
	});

	it('says where nothing backs a score, and who is silent', () => {
		expect(text).toContain('No quote backs this score.');
		expect(text).toContain('Silent: Novotná');
	});
});

describe('the appendix', () => {
	it('words the poles of every dimension', () => {
		const deck = openDeck(deckOf([{ kind: 'codebook', ...head }]));
		const text = textOf(first(deck.part('ppt/slides/slide2.xml'), 'a:tbl'));
		expect(text).toBe('Dimension −2 +2 Worth What is it worth? low high');
	});

	it('names the authors on whose word they are known, and links to web addresses alone', () => {
		const deck = openDeck(deckOf([{ kind: 'sources', ...head }]));
		const text = textOf(deck.part('ppt/slides/slide2.xml'));
		expect(text).toContain('attributed to A. Kim');
		expect(text).toContain('The author is attributed, not stated with the text');
		expect(text).toContain('The author is stated with the text');
		const external = all(deck.part('ppt/slides/_rels/slide2.xml.rels'), 'Relationship')
			.filter((rel) => attribute(rel, 'TargetMode') === 'External')
			.map((rel) => attribute(rel, 'Target'));
		expect(external).toEqual(['https://example.org/kim?a=1&b=2']);
	});
});

describe('a title', () => {
	const sizeOf = (slide: DeckSlide) => {
		const part = openDeck(deckOf([slide])).part('ppt/slides/slide2.xml');
		return Number(attribute(first(first(part, 'p:sp'), 'a:rPr'), 'sz'));
	};
	it('is 25 points, and smaller where it would not fit', () => {
		const short = view('heatmap', spoken, { title: 'One finding' });
		const long = view('heatmap', spoken, { title: 'word '.repeat(40).trim() });
		expect(sizeOf(short)).toBe(2500);
		expect(sizeOf(long)).toBeLessThan(2500);
	});

	it('is not set tighter where it is Hangul', () => {
		const part = openDeck(deckOf([view('heatmap', spoken, { title: '나토의 역할' })])).part(
			'ppt/slides/slide2.xml',
		);
		expect(attribute(first(first(part, 'p:sp'), 'a:rPr'), 'spc')).toBeUndefined();
	});
});

describe.each(['16:9', '4:3'] as const)('on a %s slide', (size) => {
	const width = size === '16:9' ? 12_192_000 : 9_144_000;
	const korean = '대한민국과 북대서양조약기구의 협력 '.repeat(11).slice(0, 200);
	const labelled = (count: number, axes: number) => {
		const grid = gridOf(count, axes);
		return {
			...grid,
			documents: grid.documents.map((document) => ({
				...document,
				label: `김주형 ${document.id}`,
			})),
			dimensions: grid.dimensions.map((dimension) => ({
				...dimension,
				label: `러시아와 중국과 북한의 정렬 ${dimension.id}`,
				low: '물러나거나 축소해야 한다',
				high: '군사적 역할까지 포함하는 폭넓은 역할을 맡아야 한다',
				question: korean,
			})),
		};
	};
	const slides = [labelled(1, 3), labelled(5, 13), labelled(14, 8)].flatMap(
		(shown): DeckSlide[] => {
			const words = {
				title: korean,
				takeaway: korean,
				subtitle: korean,
				source: korean,
				permalink: '',
				matrix: shown,
			};
			return [
				view('positions', shown, words),
				view('heatmap', shown, words),
				view('radar', shown, words),
				{ kind: 'quotes', dimension: 'q1', ...words },
				{ kind: 'codebook', ...words },
				{ kind: 'sources', ...words },
			];
		},
	);
	const deck = openDeck(deckOf(slides, { size, title: korean, subtitle: korean, logo: TINY_PNG }));

	it('nothing reaches beyond its edges, not with 200 syllables in title and subtitle', () => {
		for (const path of deck.paths('ppt/slides/slide'))
			for (const place of [
				...all(deck.part(path), 'a:xfrm').slice(1),
				...all(deck.part(path), 'p:xfrm'),
			]) {
				const [offset, extent] = [first(place, 'a:off'), first(place, 'a:ext')];
				const number = (node: typeof offset, name: string) => Number(attribute(node, name));
				expect(number(offset, 'x'), path).toBeGreaterThanOrEqual(0);
				expect(number(offset, 'y'), path).toBeGreaterThanOrEqual(0);
				expect(number(offset, 'x') + number(extent, 'cx'), path).toBeLessThanOrEqual(width);
				expect(number(offset, 'y') + number(extent, 'cy'), path).toBeLessThanOrEqual(6_858_000);
			}
	});

	it('every run of text names a family for Hangul', () => {
		for (const path of deck.paths('ppt/slides/slide'))
			for (const run of all(deck.part(path), 'a:r'))
				expect(attribute(first(run, 'a:ea'), 'typeface')).toBe('Pretendard');
	});

	it('keeps all of a long title', () => {
		expect(slideTitles(deck)[0]).toBe(korean);
	});
});

describe('a theme of the reader’s own', () => {
	it('takes the dark tokens and the accent', () => {
		const deck = openDeck(deckOf([], { theme: 'dark', accent: '#ff8800' }));
		const theme = deck.part('ppt/theme/theme1.xml');
		const slot = (name: string) => attribute(first(first(theme, name), 'a:srgbClr'), 'val');
		expect([slot('a:lt1'), slot('a:dk1'), slot('a:accent6')]).toEqual([
			'15171A',
			'ECEAE4',
			'FF8800',
		]);
	});

	it('refuses a colour and a logo that are none', () => {
		expect(() => openDeck(deckOf([], { accent: 'red' }))).toThrow('#RRGGBB, got red');
		expect(() => openDeck(deckOf([], { logo: new Uint8Array(40) }))).toThrow('must be a PNG');
	});
});
