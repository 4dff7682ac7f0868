import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBySimilarity } from '../../../src/lib/analysis/order';
import { similarityTable } from '../../../src/lib/analysis/similarity';
import type { Id, MaybeScore } from '../../../src/lib/model/dataset';
import type { Matrix } from '../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf, type Row } from '../build';

/** A document per letter, whose scores are the same on three dimensions: distances on a line. */
function onALine(positions: Readonly<Record<Id, MaybeScore>>): Matrix {
	const row = Object.values(positions);
	return matrixOf(Object.keys(positions).join(' '), { x: row, y: row, z: row }, { scale: WIDE });
}
const WIDE = { min: -100, max: 100, step: 1 };

const ordered = (matrix: Matrix) => orderBySimilarity(matrix).ids.join(' ');

/** How often neighbours are not comparable, and the sum of distances of those that are. */
function costIn(matrix: Matrix): (ids: readonly Id[]) => { breaks: number; sum: number } {
	const distances = new Map<string, number | null>();
	for (const { a, b, distance } of similarityTable(matrix))
		distances.set(`${a} ${b}`, distance).set(`${b} ${a}`, distance);
	return (ids) => {
		const steps = ids.slice(1).map((id, i) => distances.get(`${ids[i]} ${id}`) ?? null);
		return {
			breaks: steps.filter((distance) => distance === null).length,
			sum: steps.reduce<number>((sum, distance) => sum + (distance ?? 0), 0),
		};
	};
}

function permutations<T>(all: readonly T[]): T[][] {
	if (all.length === 0) return [[]];
	return all.flatMap((first, i) =>
		permutations(all.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
	);
}

/** Up to `documents` documents on some dimensions, silences among the scores. */
const matrices = (documents: { min: number; max: number }, silences: boolean) =>
	fc
		.tuple(fc.integer(documents), fc.integer({ min: 3, max: 6 }))
		.chain(([columns, rows]) => {
			const score = fc.integer({ min: -2, max: 2 });
			const cell = silences ? fc.option(score, { freq: 3 }) : score;
			const row = fc.array(cell, { minLength: columns, maxLength: columns });
			return fc.array(row, { minLength: rows, maxLength: rows });
		})
		.map((rows: Row[]) => {
			const ids = rows[0]?.map((_, i) => `t${i}`) ?? [];
			return matrixOf(ids.join(' '), Object.fromEntries(rows.map((row, i) => [`d${i}`, row])));
		});

describe('order by similarity', () => {
	it('strings documents along a line', () => {
		expect(orderBySimilarity(onALine({ c: 7, a: 0, d: 20, b: 4 }))).toEqual({
			ids: ['a', 'b', 'c', 'd'],
			method: 'exact',
		});
	});

	it('leads with the end that comes first in the codebook', () => {
		expect(ordered(onALine({ high: 9, low: 0, middle: 5 }))).toBe('high middle low');
		expect(ordered(onALine({ low: 0, high: 9, middle: 5 }))).toBe('low middle high');
	});

	it("takes the codebook's order where all are equally far apart", () => {
		const matrix = matrixOf('a b c', { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] });
		expect(ordered(matrix)).toBe('a b c');
		expect(ordered({ ...matrix, documents: matrix.documents.toReversed() })).toBe('a b c');
	});

	it('puts what cannot be compared last, in the order of the codebook', () => {
		expect(ordered(onALine({ mute: null, a: 0, hushed: null, c: 9, b: 5 }))).toBe(
			'a b c mute hushed',
		);
	});

	it('keeps groups together that share no dimensions, the largest first', () => {
		const rows = { u: [1, null, null, 2, null], x: [null, 1, 2, null, 2] };
		const matrix = matrixOf('a p q b r', {
			u: rows.u,
			v: rows.u,
			w: rows.u,
			x: rows.x,
			y: rows.x,
			z: rows.x,
		});
		expect(ordered(matrix)).toBe('p q r a b');
	});

	it("keeps the codebook's order of more than can be compared while somebody waits", () => {
		const documents = Array.from({ length: 5000 }, (_, i) =>
			documentOf(`t${i}`, { position: 5000 - i }),
		);
		const dimensions = Array.from({ length: 200 }, (_, i) => dimensionOf(`d${i}`));
		const { ids, method } = orderBySimilarity({ ...matrixOf('', {}), documents, dimensions });
		expect(method).toBe('codebook');
		expect([ids[0], ids.at(-1)]).toEqual(['t4999', 't0']);
	});

	it('has an order for none and for one', () => {
		expect(orderBySimilarity(matrixOf('', {})).ids).toEqual([]);
		expect(orderBySimilarity(matrixOf('a', { x: [1] })).ids).toEqual(['a']);
	});
});

describe('the exact order', () => {
	it('is found among all permutations: the least sum, the first of equal ones', () => {
		fc.assert(
			fc.property(matrices({ min: 2, max: 7 }, false), (matrix) => {
				const costOf = costIn(matrix);
				const ids = matrix.documents.map(({ id }) => id);
				// permutations() lists them in the order of the codebook, and sort is stable.
				const round = (order: readonly Id[]) => Math.round(costOf(order).sum * 1e6);
				const best = permutations(ids).toSorted((p, q) => round(p) - round(q))[0];
				expect(orderBySimilarity(matrix)).toEqual({ ids: best, method: 'exact' });
			}),
			{ numRuns: 25 },
		);
	});

	it('with silences: no permutation has fewer breaks and no smaller sum', () => {
		fc.assert(
			fc.property(matrices({ min: 2, max: 6 }, true), (matrix) => {
				const costOf = costIn(matrix);
				const found = costOf(orderBySimilarity(matrix).ids);
				for (const ids of permutations(matrix.documents.map(({ id }) => id))) {
					const other = costOf(ids);
					expect(other.breaks).toBeGreaterThanOrEqual(found.breaks);
					if (other.breaks === found.breaks && found.breaks === 0)
						expect(other.sum).toBeGreaterThanOrEqual(found.sum - 1e-6);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('does not change when the documents stand in another order', () => {
		const shuffled = matrices({ min: 2, max: 9 }, true).chain((matrix) =>
			fc.tuple(
				fc.constant(matrix),
				fc.shuffledSubarray([...matrix.documents], { minLength: matrix.documents.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([matrix, documents]) => {
				expect(orderBySimilarity({ ...matrix, documents })).toEqual(orderBySimilarity(matrix));
			}),
			{ numRuns: 60 },
		);
	});
});
