import { describe, expect, it } from 'vitest';
import {
	drawnView,
	pairOf,
	pairsOf,
	pairView,
	placeOfPair,
	steppedPair,
} from '../../../src/lib/analysis/pair';
import { selectMatrix } from '../../../src/lib/analysis/select';
import { DEFAULT_VIEW } from '../../../src/lib/view/view';
import { matrixOf } from '../build';

const THREE = matrixOf('a b c', { x: [1, 1, -2], y: [2, -2, 1], z: [null, 0, 2] });
const TWO = selectMatrix(THREE, { ...DEFAULT_VIEW, docs: ['c', 'a'] });

describe('the pair of a view', () => {
	it('is its A and B', () => {
		expect(pairOf({ a: 'b', b: 'a' }, THREE)).toEqual({ a: 'b', b: 'a' });
	});

	it('is the two documents on screen, where the view names neither and shows two', () => {
		expect(pairOf({ a: null, b: null }, TWO)).toEqual({ a: 'c', b: 'a' });
		expect(pairOf({ a: null, b: null }, THREE)).toBeNull();
	});

	it('is none where one is missing or both are the same', () => {
		expect(pairOf({ a: 'b', b: null }, TWO)).toBeNull();
		expect(pairOf({ a: null, b: 'b' }, TWO)).toBeNull();
		expect(pairOf({ a: 'b', b: 'b' }, THREE)).toBeNull();
	});
});

describe('a view narrowed to a pair', () => {
	it('puts the widest distance first and what cannot be compared last', () => {
		const view = { ...DEFAULT_VIEW, order: { by: 'spread' } as const };
		const { documents, dimensions } = selectMatrix(THREE, pairView(view, { a: 'b', b: 'a' }));
		expect(documents.map(({ id }) => id)).toEqual(['b', 'a']);
		expect(dimensions.map(({ id }) => id)).toEqual(['y', 'x', 'z']);
	});

	it('keeps A before B in an order of documents', () => {
		for (const order of [{ by: 'similarity' }, { by: 'dimension', id: 'x' }] as const) {
			const view = pairView({ ...DEFAULT_VIEW, order }, { a: 'c', b: 'a' });
			expect(selectMatrix(THREE, view).documents.map(({ id }) => id)).toEqual(['c', 'a']);
		}
	});
});

describe('what a view draws', () => {
	const view = { ...DEFAULT_VIEW, chart: 'difference', docs: ['a', 'b', 'c'], a: 'c', b: 'a' };

	it('is A and B alone in the chart of two', () => {
		expect(drawnView(view).docs).toEqual(['c', 'a']);
	});

	it('is all that is chosen in other charts, and where the two are not named', () => {
		for (const other of [
			{ ...view, chart: 'heatmap' },
			{ ...view, b: null },
			{ ...view, b: 'c' },
		])
			expect(drawnView(other)).toBe(other);
	});
});

describe('stepping', () => {
	it('goes through every pair once', () => {
		expect(pairsOf(['a', 'b', 'c']).map(({ a, b }) => a + b)).toEqual(['ab', 'ac', 'bc']);
	});

	it('goes on from a pair, whichever of the two is A, and round the ends', () => {
		const ids = ['a', 'b', 'c'];
		expect(steppedPair(ids, { a: 'a', b: 'b' }, 1)).toEqual({ a: 'a', b: 'c' });
		expect(steppedPair(ids, { a: 'c', b: 'a' }, 1)).toEqual({ a: 'b', b: 'c' });
		expect(steppedPair(ids, { a: 'b', b: 'c' }, 1)).toEqual({ a: 'a', b: 'b' });
		expect(steppedPair(ids, { a: 'a', b: 'b' }, -1)).toEqual({ a: 'b', b: 'c' });
	});

	it('begins with the first pair, and has none below two documents', () => {
		expect(steppedPair(['a', 'b', 'c'], null, 1)).toEqual({ a: 'a', b: 'b' });
		expect(steppedPair(['a', 'b'], { a: 'x', b: 'a' }, -1)).toEqual({ a: 'a', b: 'b' });
		expect(steppedPair(['a'], null, 1)).toBeNull();
	});

	it('knows its place', () => {
		const pairs = pairsOf(['a', 'b', 'c']);
		expect(placeOfPair(pairs, { a: 'c', b: 'b' })).toBe(2);
		expect(placeOfPair(pairs, { a: 'a', b: 'z' })).toBeNull();
		expect(placeOfPair(pairs, null)).toBeNull();
	});
});
