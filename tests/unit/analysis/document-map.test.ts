import { describe, expect, it } from 'vitest';
import { mapDocuments, type DocumentMap } from '../../../src/lib/analysis/document-map';
import { matrixOf, type Row } from '../build';

function mapOf(documents: string, rows: Readonly<Record<string, Row>>): DocumentMap {
	const map = mapDocuments(matrixOf(documents, rows));
	if (typeof map === 'string') throw new Error(`no map: ${map}`);
	return map;
}

/** Three documents a step apart on a line, each the same on all dimensions. */
const line = { x: [-1, 0, 1], y: [-1, 0, 1], z: [-1, 0, 1] };

describe('a map', () => {
	it('draws a line as a line, true to its distances', () => {
		const { points, explained, stress, leftOut } = mapOf('a b c', line);
		// The root of an eigenvalue that is 0 but for noise is noise too.
		expect(points.map(({ document, x, y }) => [document, x, Math.abs(y) < 1e-6])).toEqual([
			['a', 1, true],
			['b', 0, true],
			['c', -1, true],
		]);
		expect(explained).toBeCloseTo(1, 12);
		expect(stress).toBeCloseTo(0, 7);
		expect(leftOut).toEqual([]);
	});

	it('ties every document to its nearest, equally near ones all, each pair once', () => {
		const { ties } = mapOf('a b c', line);
		expect(ties.map(({ a, b, distance }) => [a, b, distance])).toEqual([
			['a', 'b', 1],
			['b', 'c', 1],
		]);
	});

	it('draws a triangle of distances 3, 4 and 5 with its right angle', () => {
		// Mean differences over three dimensions, on a scale that is long enough: |a-b| = 3 on each,
		// |b-c| = 4 on each, |a-c| = (7 + 7 + 1) / 3 = 5.
		const scale = { min: 0, max: 10, step: 1 };
		const matrix = matrixOf('a b c', { x: [0, 3, 7], y: [0, 3, 7], z: [3, 0, 4] }, { scale });
		const map = mapDocuments(matrix);
		if (typeof map === 'string') throw new Error(map);
		const [a, b, c] = map.points;
		if (!a || !b || !c) throw new Error('three points');
		const between = (p: typeof a, q: typeof a) => Math.hypot(p.x - q.x, p.y - q.y);
		expect([between(a, b), between(b, c), between(a, c)].map((d) => Number(d.toFixed(6)))).toEqual([
			3, 4, 5,
		]);
	});

	it('leaves out who shares too few dimensions with the others, and nobody else', () => {
		const rows = { x: [-1, 0, 1, 2], y: [-1, 0, 1, 2], z: [-1, 0, 1, null] };
		const { points, leftOut } = mapOf('a b c d', rows);
		expect(leftOut).toEqual(['d']);
		expect(points.map(({ document }) => document)).toEqual(['a', 'b', 'c']);
	});

	it('leaves out the last of two that can’t be compared with each other alone', () => {
		const rows = {
			u: [0, 1, 2, 1, null],
			v: [0, 1, 2, 1, null],
			w: [0, 1, 2, 1, null],
			x: [0, 1, 2, null, 0],
			y: [0, 1, 2, null, 0],
			z: [0, 1, 2, null, 0],
		};
		expect(mapOf('a b c d e', rows).leftOut).toEqual(['e']);
	});

	it('puts all on one spot where nothing differs, and then has nothing to explain', () => {
		const same = mapOf('a b c', { x: [1, 1, 1], y: [0, 0, 0], z: [2, 2, 2] });
		expect(same.points.every(({ x, y }) => x === 0 && y === 0)).toBe(true);
		expect(same).toMatchObject({ explained: null, stress: null });
	});
});

describe('there is no map', () => {
	it('of two documents', () => {
		expect(mapDocuments(matrixOf('a b', { x: [1, 2], y: [1, 2], z: [1, 2] }))).toBe('too-few');
	});

	it('where fewer than three can be compared', () => {
		const rows = { x: [1, 2, 0], y: [1, 2, 0], z: [1, 2, null] };
		expect(mapDocuments(matrixOf('a b c', rows))).toBe('too-few');
	});

	it('of more than can be read', () => {
		const documents = Array.from({ length: 151 }, (_, i) => `d${i}`).join(' ');
		expect(mapDocuments(matrixOf(documents, { x: [] }))).toBe('too-many');
	});
});
