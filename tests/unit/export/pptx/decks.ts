import type { Deck, DeckSlide, ViewSlide } from '../../../../src/lib/export/pptx/deck';
import type { Quote } from '../../../../src/lib/model/dataset';
import type { Cell, Matrix } from '../../../../src/lib/model/matrix';
import { matrixOf, type Row } from '../../build';

/** A deck of these slides. */
export function deckOf(slides: readonly DeckSlide[], rest: Partial<Deck> = {}): Deck {
	return {
		language: 'en',
		theme: 'light',
		accent: null,
		logo: null,
		size: '16:9',
		title: 'A deck',
		subtitle: 'From −2 to +2',
		slides,
		...rest,
	};
}

export function view(
	chart: ViewSlide['chart'],
	matrix: Matrix,
	rest: Partial<ViewSlide> = {},
): ViewSlide {
	return {
		kind: 'view',
		chart,
		coders: false,
		matrix,
		title: 'A view',
		takeaway: '',
		subtitle: 'From −2 to +2',
		source: 'Source: Test, version 1.',
		permalink: 'https://example.org/?chart=heatmap',
		...rest,
	};
}

/** A matrix of so many documents `d1` ... and dimensions `q1` ..., scores running from -2 to 2. */
export function gridOf(documents: number, dimensions: number): Matrix {
	const ids = Array.from({ length: documents }, (_, i) => `d${i + 1}`);
	const rows = Object.fromEntries(
		Array.from({ length: dimensions }, (_, row): [string, Row] => [
			`q${row + 1}`,
			ids.map((_, i) => ((row * 2 + i * 3) % 5) - 2),
		]),
	);
	return matrixOf(ids.join(' '), rows);
}

/** The matrix with other fields in some cells. */
export function withCells(
	matrix: Matrix,
	changes: Readonly<Record<string, Partial<Cell>>>,
): Matrix {
	return {
		...matrix,
		cells: new Map([...matrix.cells].map(([key, cell]) => [key, { ...cell, ...changes[key] }])),
	};
}

export function quoteOf(rest: Partial<Quote>): Quote {
	return {
		document: 'a',
		dimension: 'x',
		coder: null,
		text: 'As it stands.',
		voice: 'author',
		locator: '¶3',
		prefix: '',
		suffix: '',
		extra: new Map(),
		...rest,
	};
}

/** A PNG of 4 by 2 pixels, as far as its header says. */
export const TINY_PNG = Uint8Array.from(
	Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAADklEQVR4nGNogAEGZA4AQ6wH+RRjbRcAAAAASUVORK5CYII=',
		'base64',
	),
);
