import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapDocuments } from '../../../../src/lib/analysis/document-map';
import { layoutMap } from '../../../../src/lib/charts/map/layout';
import { MARK_RADIUS, placeNames } from '../../../../src/lib/charts/map/names';
import { textWidth } from '../../../../src/lib/charts/text';
import { matrixOf } from '../../build';

const STYLE = { size: 13, weight: 500 } as const;

function layoutOf(documents: string, rows: Parameters<typeof matrixOf>[1], width = 984) {
	const matrix = matrixOf(documents, rows);
	const map = mapDocuments(matrix);
	if (typeof map === 'string') throw new Error(map);
	return layoutMap(matrix, map, width);
}

describe('a map on the page', () => {
	const line = { x: [-1, 0, 1], y: [-1, 0, 1], z: [-1, 0, 1] };

	it('has one measure for all: a step is as long between documents as on the bar below', () => {
		const { marks, step } = layoutOf('a b c', line);
		const at = new Map(marks.map(({ document, x }) => [document.id, x]));
		const one = Math.abs((at.get('a') ?? 0) - (at.get('b') ?? 0));
		expect((step?.x2 ?? 0) - (step?.x1 ?? 0)).toBeCloseTo(one, 1);
	});

	it('letters ties with the distance itself, where there is room', () => {
		expect(layoutOf('a b c', line).ties.map(({ label }) => label?.text)).toEqual(['1.0', '1.0']);
		const narrow = { x: [-2, -2, 2], y: [-2, -2, 2], z: [-2, -1, 2] };
		const [short] = layoutOf('a b c', narrow, 343).ties;
		expect(short?.label).toBeNull();
	});

	it('nests marks on one spot, the largest below', () => {
		const same = { x: [1, 1, -1], y: [1, 1, -1], z: [0, 0, 0] };
		const radii = layoutOf('a b c', same).marks.map(({ document, radius }) => [
			document.id,
			radius,
		]);
		expect(radii).toEqual([
			['a', MARK_RADIUS],
			['c', MARK_RADIUS],
			['b', MARK_RADIUS - 2.2],
		]);
	});

	it('names who is not on it', () => {
		const rows = { x: [-1, 0, 1, 2], y: [-1, 0, 1, 2], z: [-1, 0, 1, null] };
		const words = layoutOf('a b c d', rows)
			.notes.map(({ text }) => text)
			.join(' ');
		expect(words).toContain('100%'); // the other three lie on a line
		expect(words).toMatch(/: d\.$/u);
	});
});

describe('names on a map', () => {
	const mark = fc.record({
		x: fc.integer({ min: 60, max: 900 }),
		y: fc.integer({ min: 30, max: 470 }),
		text: fc.stringMatching(/^[A-Za-z]{1,14}$/u),
	});
	const room = { x: 0, y: 0, width: 984, height: 500 };

	it('never overlap, cover no other mark, and stay inside', () => {
		fc.assert(
			fc.property(fc.array(mark, { minLength: 1, maxLength: 20 }), (marks) => {
				const names = placeNames(marks, { style: STYLE, room, taken: [] });
				const boxes = names.map(({ text, x, y, anchor }) => {
					const width = textWidth(text, STYLE);
					const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
					return { left, right: left + width, top: y - 12, bottom: y + 3 };
				});
				for (const [i, a] of boxes.entries()) {
					expect(a.left).toBeGreaterThanOrEqual(0);
					expect(a.right).toBeLessThanOrEqual(room.width);
					for (const b of boxes.slice(i + 1)) {
						const apart =
							a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
						expect(apart).toBe(true);
					}
					for (const { x, y } of marks) {
						const inside = x > a.left && x < a.right && y > a.top && y < a.bottom;
						expect(inside).toBe(false);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('stand beside their mark where nothing is in the way, else a line leads to them', () => {
		const place = (taken: Parameters<typeof placeNames>[1]['taken']) =>
			placeNames([{ x: 400, y: 200, text: 'a' }], { style: STYLE, room, taken })[0];
		expect(place([])).toMatchObject({ anchor: 'start', leader: null });
		const around = [{ x: 375, y: 175, width: 50, height: 50 }];
		expect(place(around)?.leader).not.toBeNull();
	});
});
