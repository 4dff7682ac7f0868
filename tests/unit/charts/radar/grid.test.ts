import { describe, expect, it } from 'vitest';
import { layoutColumns, splitRows } from '../../../../src/lib/charts/radar/columns';
import { layoutGrid } from '../../../../src/lib/charts/radar/grid';
import { matrixOf } from '../../build';

/** `count` documents d1, d2 … with +1 on four axes, silent on the second where it says so. */
function documents(count: number, { silent = 0 } = {}) {
	const ids = Array.from({ length: count }, (_, i) => `d${i + 1}`).join(' ');
	const ones = Array.from({ length: count }, () => 1);
	const broken = ones.map((score, i) => (i < silent ? null : score));
	return matrixOf(ids, { n: ones, e: broken, s: ones, w: ones });
}
const at = (width: number) => ({ width, notes: new Map<string, string>(), foot: '' });

describe('columns', () => {
	it.each([
		['three with the key, where there is room', 984, 5, 3, false],
		['two with the key', 640, 5, 2, false],
		['two on a phone, the key above', 358, 5, 2, true],
		['one on the narrowest, the key above', 288, 5, 1, true],
		['no more than there are things to place', 984, 1, 2, false],
	])('are %s', (_, width, count, columns, isKeyAlone) => {
		const layout = layoutColumns(width, count);
		expect(layout.centres).toHaveLength(columns);
		expect(layout.isKeyAlone).toBe(isKeyAlone);
	});

	it('give the key what the wheels do not need', () => {
		// 984 = 384 for the key, two wheels of 284 and two gaps of 16.
		expect(layoutColumns(984, 5)).toMatchObject({ key: 384, panel: 284, centres: [192, 542, 842] });
	});

	it('leave the key one place in the first row', () => {
		expect(splitRows([1, 2, 3, 4, 5, 6], { columns: 3, taken: 1 })).toEqual([
			[1, 2],
			[3, 4, 5],
			[6],
		]);
	});
});

describe('wheels', () => {
	it('are placed a row at a time, in the order of the documents', () => {
		const { panels } = layoutGrid(documents(4), at(984));
		expect(panels.map(({ outline, x }) => [outline.document, x])).toEqual([
			['d1', 542],
			['d2', 842],
			['d3', 192],
			['d4', 542],
		]);
		expect(panels[0]?.y).toBe(panels[1]?.y);
		expect(panels[2]?.y).toBeGreaterThan((panels[0]?.y ?? 0) + 200);
	});

	it('grow to 112 px and no further', () => {
		expect(layoutGrid(documents(1), at(984)).radar.radius).toBe(112);
		expect(layoutGrid(documents(5), at(358)).radar.radius).toBeLessThan(80);
	});

	it('shrink a little where a silence needs room beside them', () => {
		const whole = layoutGrid(documents(5), at(358)).radar.radius;
		const broken = layoutGrid(documents(5, { silent: 1 }), at(358)).radar.radius;
		expect(broken).toBeLessThan(whole);
	});

	it('stop at twelve', () => {
		expect(layoutGrid(documents(15), at(984)).panels).toHaveLength(12);
	});

	it.each([288, 358, 500, 640, 800, 984, 1360])('stay within %d px', (width) => {
		const { panels, radar, height } = layoutGrid(documents(5, { silent: 2 }), at(width));
		for (const { x, y, cells } of panels) {
			const numbers = cells.map(({ number }) => number.x);
			expect(x + Math.min(...numbers)).toBeGreaterThan(0);
			expect(x + Math.max(...numbers)).toBeLessThan(width);
			expect(y + radar.radius).toBeLessThan(height);
		}
	});
});

describe('a silence', () => {
	const [panel] = layoutGrid(documents(1, { silent: 1 }), at(984)).panels;
	const [, east] = panel?.cells ?? [];

	it('has no mark, but a sign between ring and number', () => {
		expect(east).toMatchObject({ mark: null, isSilent: true });
		expect(east?.at.x).toBeGreaterThan(112);
		expect(east?.number.x).toBeGreaterThan((east?.at.x ?? 0) + 6);
	});
});

it('says below the wheels what was left out', () => {
	const matrix = documents(1);
	const grid = layoutGrid(matrix, { ...at(984), foot: 'Two more have no wheel.' });
	expect(grid.foot.map(({ text }) => text)).toEqual(['Two more have no wheel.']);
	expect(grid.height).toBeGreaterThan(layoutGrid(matrix, at(984)).height);
});
