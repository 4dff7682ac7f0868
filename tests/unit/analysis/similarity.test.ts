import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartnessOf } from '../../../src/lib/analysis/apartness';
import { similarity, similarityTable } from '../../../src/lib/analysis/similarity';
import { matrixOf, type Row } from '../build';

/** a and b differ by 1, 0, 4 where both speak; a and c by 2, 1; b and c by 1, 1. */
const MATRIX = matrixOf('a b c', {
	v: [1, 0, -1],
	w: [1, 1, null],
	x: [-2, 2, undefined],
	y: [0, null, 1],
	z: [null, 1, 2],
});

describe('similarity', () => {
	it('is one minus the mean difference over the range of the declared scale', () => {
		// 5/3 steps apart of 4 possible
		const { shared, value, distance } = similarity(MATRIX, 'a', 'b');
		expect(shared).toBe(3);
		expect(distance).toBeCloseTo(5 / 3, 8);
		expect(value).toBeCloseTo(7 / 12, 8);
	});

	it('takes the declared scale, not the scores that occur', () => {
		const rows = { x: [0, 1], y: [0, 1], z: [0, 1] };
		const scale = { min: 0, max: 10, step: 1 };
		expect(similarity(matrixOf('a b', rows, { scale }), 'a', 'b').value).toBe(0.9);
	});

	it('is not comparable below three shared dimensions, and says how many there are', () => {
		expect(similarity(MATRIX, 'a', 'c')).toEqual({ shared: 2, value: null, distance: null });
	});

	it('lists every pair once, in drawing order', () => {
		const pairs = similarityTable(MATRIX).map(({ a, b, shared }) => [a, b, shared]);
		expect(pairs).toEqual([
			['a', 'b', 3],
			['a', 'c', 2],
			['b', 'c', 2],
		]);
	});
});

describe('similarity, whatever the scores', () => {
	const score = fc.option(fc.integer({ min: -2, max: 2 }));
	const rows = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 8 });
	const matrixOfRows = (some: Row[]) =>
		matrixOf('a b c', Object.fromEntries(some.map((row, i) => [`d${i}`, row])));

	it('is the same both ways', () => {
		fc.assert(
			fc.property(rows, (some) => {
				const matrix = matrixOfRows(some);
				expect(similarity(matrix, 'b', 'a')).toEqual(similarity(matrix, 'a', 'b'));
			}),
		);
	});

	it('is 1 with itself, wherever a document can be compared', () => {
		fc.assert(
			fc.property(rows, (some) => {
				const { shared, value } = similarity(matrixOfRows(some), 'a', 'a');
				expect(value).toBe(shared < 3 ? null : 1);
			}),
		);
	});

	it('lies between 0 and 1, its distance within the range of the scale', () => {
		fc.assert(
			fc.property(rows, (some) => {
				const { value, distance } = similarity(matrixOfRows(some), 'a', 'b');
				if (value === null || distance === null) return;
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
				expect(distance).toBeLessThanOrEqual(4);
			}),
		);
	});

	it('does not change with the order of the dimensions, nor by a dimension on which one is silent', () => {
		fc.assert(
			fc.property(rows, (some) => {
				const value = similarity(matrixOfRows(some), 'a', 'b');
				expect(similarity(matrixOfRows(some.toReversed()), 'a', 'b')).toEqual(value);
				expect(similarity(matrixOfRows([...some, [null, 2, 2]]), 'a', 'b')).toEqual(value);
			}),
		);
	});
});

describe('mean distance to the others', () => {
	it('weighs every pair of scores the same', () => {
		// a-b: 4 differences of 1; a-c: 3 of 2; b-c: 3 of 1
		const matrix = matrixOf('a b c', {
			w: [0, 1, 2],
			x: [0, 1, 2],
			y: [0, 1, 2],
			z: [0, 1, null],
		});
		const [a] = apartnessOf(matrix);
		expect(a).toEqual({
			document: 'a',
			others: 2,
			toOthers: { distance: Number((10 / 7).toFixed(9)), scorePairs: 7 },
			amongOthers: { distance: 1, scorePairs: 3 },
		});
	});

	it('leaves out pairs that are not comparable, and is null without any other', () => {
		const [a, , c] = apartnessOf(MATRIX);
		expect(a).toMatchObject({ others: 1, toOthers: { scorePairs: 3 } });
		expect(c).toMatchObject({ others: 0, toOthers: { distance: null, scorePairs: 0 } });
		expect(a?.amongOthers).toEqual({ distance: null, scorePairs: 0 });
	});
});
