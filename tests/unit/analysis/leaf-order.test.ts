import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grid } from '../../../src/lib/analysis/grid';
import { leafOrder } from '../../../src/lib/analysis/leaf-order';
import { averageLinkage, type Cluster } from '../../../src/lib/analysis/linkage';
import { nearestPath } from '../../../src/lib/analysis/nearest-path';
import { orderBySimilarity } from '../../../src/lib/analysis/order';
import { matrixOf } from '../build';

const apart = (a: number, b: number) => Math.abs(a - b);
const distancesOf = (positions: readonly number[]) => Grid.ofPairs(positions, apart);

function lengthOf(distances: Grid, path: readonly number[]): number {
	return path.slice(1).reduce((sum, place, i) => sum + distances.at(path[i] ?? -1, place), 0);
}

/** Every order that the tree allows, by turning its joints. */
function ordersOf({ leaves, children }: Cluster): number[][] {
	if (!children) return [[...leaves]];
	const [left, right] = children.map(ordersOf);
	return (left ?? []).flatMap((a) =>
		(right ?? []).flatMap((b) => [
			[...a, ...b],
			[...b, ...a],
		]),
	);
}

describe('average linkage', () => {
	it('joins the nearest first, at the mean of all pairs', () => {
		// 0 and 1 at 1; then {0,1}-6 is at 5.5, 6-11 at 5: these two join; then both.
		const tree = averageLinkage(distancesOf([0, 11, 6, 1]));
		const shape = (cluster: Cluster): unknown =>
			cluster.children ? cluster.children.map(shape) : cluster.leaves[0];
		expect(shape(tree)).toEqual([
			[0, 3],
			[1, 2],
		]);
	});

	it('joins last what cannot be compared', () => {
		const distances = distancesOf([0, 1, 2]);
		for (const other of [1, 2]) {
			distances.set(0, other, NaN);
			distances.set(other, 0, NaN);
		}
		expect(averageLinkage(distances).children?.map(({ leaves }) => leaves)).toEqual([[0], [1, 2]]);
	});
});

describe('leaf order', () => {
	it('strings places along a line', () => {
		expect(leafOrder(distancesOf([3, 0, 9, 4, 1, 8]))).toEqual([1, 4, 0, 3, 5, 2]);
	});

	it('is the shortest of all orders that the tree allows', () => {
		const points = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(points, (some) => {
				const distances = Grid.ofPairs(some, ([x, y], [v, w]) => apart(x, v) + apart(y, w));
				const orders = ordersOf(averageLinkage(distances));
				const path = leafOrder(distances);
				expect(orders).toContainEqual(path);
				const least = Math.min(...orders.map((order) => lengthOf(distances, order)));
				expect(lengthOf(distances, path)).toBeCloseTo(least, 9);
			}),
			{ numRuns: 60 },
		);
	});

	it('takes over beyond twelve documents that can be compared', () => {
		const scores = Array.from({ length: 13 }, (_, i) => ((i * 5) % 13) - 6);
		const ids = scores.map((score) => `s${score}`);
		const rows = { x: scores, y: scores, z: scores };
		const order = orderBySimilarity(matrixOf(ids.join(' '), rows));
		expect(order.method).toBe('leaf-order');
		expect(order.ids).toEqual(scores.toSorted((a, b) => a - b).map((score) => `s${score}`));
	});

	it('leaves twelve to the exact order, silent ones not counted', () => {
		const scores = [...Array.from({ length: 12 }, (_, i) => i - 6), null];
		const ids = scores.map((_, i) => `t${i}`);
		const rows = { x: scores, y: scores, z: scores };
		expect(orderBySimilarity(matrixOf(ids.join(' '), rows)).method).toBe('exact');
	});
});

describe('the nearest of those left', () => {
	it('follows each, the first of equally near ones', () => {
		expect(nearestPath([5, 9, 4, 6], apart)).toEqual([5, 4, 6, 9]);
	});

	it('breaks off where nothing can be compared, the longest piece first', () => {
		const sameSign = (a: number, b: number) => (a * b > 0 ? apart(a, b) : NaN);
		expect(nearestPath([0, -4, 7, -1, 9, 8], sameSign)).toEqual([7, 8, 9, -4, -1, 0]);
	});

	it('takes over beyond 500 documents', () => {
		const ids = Array.from({ length: 501 }, (_, i) => `t${i}`);
		const row = ids.map((_, i) => (i % 5) - 2);
		const order = orderBySimilarity(matrixOf(ids.join(' '), { x: row, y: row, z: row }));
		expect(order.method).toBe('nearest');
		expect(order.ids.slice(0, 3)).toEqual(['t0', 't5', 't10']);
		expect(new Set(order.ids).size).toBe(501);
	});
});
