import { describe, expect, it } from 'vitest';
import { layoutOverlay } from '../../../../src/lib/charts/radar/overlay';
import { matrixOf } from '../../build';

const at = (width: number) => ({ width, notes: new Map<string, string>(), foot: '' });
const { documents } = layoutOverlay(
	matrixOf('a b c d', {
		n: [1, 1, 1, 1],
		e: [2, 1, 1, 1],
		s: [null, null, 1, 1],
		w: [0, 1, 0, 1],
	}),
	at(984),
);
const [a, b, c] = documents;

it('lays the first three documents over each other', () => {
	expect(documents.map(({ outline }) => outline.document)).toEqual(['a', 'b', 'c']);
});

it('draws the widest line first, so that each keeps an edge in sight', () => {
	const widths = documents.map(({ lineWidth }) => lineWidth);
	expect(widths).toEqual([4, 2.25, 1.75]);
});

describe('marks', () => {
	const radii = (axis: number) => documents.map(({ cells }) => cells[axis]?.mark?.radius);

	it('that coincide are nested, largest first', () => {
		// 5 px, and 0.8 of it more for each mark that lies on it.
		expect(radii(0)).toEqual([13, 9, 5]);
	});

	it('that lie alone have the plain size', () => {
		expect(radii(1)).toEqual([5, 9, 5]);
		expect(radii(3)).toEqual([9, 5, 5]);
	});

	it('leave the edge of the one below for the pointer', () => {
		expect(a?.cells[0]?.reach).toBe(12);
		expect(c?.cells[0]?.reach).toBe(6);
	});
});

it('stacks the signs of two silences on one axis, the first nearer to the ring', () => {
	const [first, second] = [a?.cells[2]?.at.y ?? 0, b?.cells[2]?.at.y ?? 0];
	expect(first).toBeGreaterThan(0);
	expect(second - first).toBe(8);
});

it('puts the names beside the wheel, and below it on a phone', () => {
	const matrix = matrixOf('a', { n: [1], e: [1], s: [1] });
	const wide = layoutOverlay(matrix, at(984));
	const narrow = layoutOverlay(matrix, at(358));
	expect(wide.documents[0]?.at.x).toBeGreaterThan(700);
	expect(narrow.documents[0]?.at.y).toBeGreaterThan(narrow.y + narrow.radar.radius);
});
