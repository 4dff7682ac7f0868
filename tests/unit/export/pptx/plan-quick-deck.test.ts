import { describe, expect, it } from 'vitest';
import {
	planQuickDeck,
	type QuickDeckOptions,
} from '../../../../src/lib/export/pptx/plan-quick-deck';
import { DEFAULT_VIEW } from '../../../../src/lib/view/view';
import { matrixOf, type Row } from '../../build';

const options: QuickDeckOptions = {
	language: 'en',
	theme: 'light',
	size: '16:9',
	view: DEFAULT_VIEW,
	address: 'https://example.org/',
	coders: false,
};

function plan(documents: string, rows: Readonly<Record<string, Row>>) {
	const matrix = matrixOf(documents, rows);
	return planQuickDeck(matrix.dataset, matrix, options);
}

/** e parts the five most, and a lies farthest from the others. */
const five = {
	p: [-2, 1, 1, 1, 1],
	q: [0, 1, 1, 0, null],
	r: [1, 1, 1, 1, 1],
	s: [-1, 0, 0, null, 0],
	e: [-2, 2, 2, -1, null],
};

describe('a quick deck', () => {
	const deck = plan('a b c d f', five);

	it('goes from the contested rows over matrix and outlines to the words, then the appendix', () => {
		expect(deck.slides.map((slide) => (slide.kind === 'view' ? slide.chart : slide.kind))).toEqual([
			'positions',
			'heatmap',
			'radar',
			'quotes',
			'codebook',
			'sources',
		]);
	});

	it('shows the four rows with the widest spread, widest first', () => {
		// Mean absolute deviations: e 1.75, p 0.96, q 0.5, s 0.375, r 0.
		expect(deck.slides[0]?.matrix.dimensions.map(({ id }) => id)).toEqual(['e', 'p', 'q', 's']);
	});

	it('titles what the scores prove', () => {
		expect(deck.slides[0]?.title).toBe('e divides the texts most');
		expect(deck.slides[1]?.title).toBe('a stands farthest from the others');
	});

	it('lays the pair that differs most and the fullest third over each other', () => {
		// a differs from b by 3+1+0+1+4 = 9, as from c; the third is c, with a score everywhere.
		expect(deck.slides[2]?.matrix.documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('quotes the widest question', () => {
		const quotes = deck.slides[3];
		expect(quotes?.kind === 'quotes' && quotes.dimension).toBe('e');
	});

	it('links each slide to just what it shows', () => {
		expect(deck.slides[2]?.permalink).toBe(
			'https://example.org/?chart=radar&docs=a.b.c&dims=p.q.r.s.e',
		);
	});

	it('leaves out a radar of two axes, and quotes where nobody differs', () => {
		const kinds = plan('a b c', { x: [1, 1, 1], y: [0, 0, 0] }).slides.map(({ kind }) => kind);
		expect(kinds).toEqual(['view', 'view', 'codebook', 'sources']);
	});

	it('says what is shown where the scores prove nothing', () => {
		const [positions] = plan('a b c', { x: [1, 1, 1], y: [null, null, null] }).slides;
		expect(positions?.title).toBe('Where each document stands on each dimension');
	});
});
