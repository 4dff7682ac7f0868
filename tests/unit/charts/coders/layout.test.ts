import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../../../src/lib/analysis/matrix';
import { layoutCoders, type CodersCell } from '../../../../src/lib/charts/coders/layout';
import { readingsOf } from '../../analysis/reliability/readings';

const dataset = readingsOf(
	'a b c d',
	{
		x: [
			[1, 1, 1],
			[-2, 2, 2],
			[null, null, null],
			[0, null, null],
		],
	},
	{ x: [1, 2, null, 0] },
);
const matrix = buildMatrix(dataset, { kind: 'coder', coder: 'c' });

function cellsAt(width: number): CodersCell[] {
	return [...layoutCoders(matrix, width).cells];
}

const dotsOf = ({ dots }: CodersCell) =>
	[...dots.matchAll(/M([\d.]+) ([\d.]+)h\.01/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe.each([358, 984])('at %i px', (width) => {
	const [a, b, c, d] = cellsAt(width);
	if (!a || !b || !c || !d) throw new Error('four cells were asked for');

	it('piles equal scores up over one point', () => {
		const dots = dotsOf(a);
		expect(dots).toHaveLength(3);
		expect(new Set(dots.map(([x]) => x)).size).toBe(1);
		expect(new Set(dots.map(([, y]) => y)).size).toBe(3);
		expect(a.isDisputed).toBe(false);
	});

	it('puts scores at their places on the scale, the shown one underlined', () => {
		const xs = new Set(dotsOf(b).map(([x]) => x));
		expect(xs).toEqual(new Set([b.axis?.x1, b.axis?.x2]));
		expect(b.shown?.x).toBe(b.axis?.x2);
		expect(b.isDisputed).toBe(true);
	});

	it('draws no dot and no scale where all are silent', () => {
		expect([c.dots, c.axis, c.isDisputed]).toEqual(['', null, false]);
		expect(c.silence?.count).toBe('');
	});

	it('counts those who are silent beside a score, and never draws them as one', () => {
		expect(dotsOf(d)).toHaveLength(1);
		expect(d.silence?.count).toBe('2');
		expect(d.silence?.x).toBeGreaterThan((d.axis?.x2 ?? NaN) + 8);
		expect(d.isDisputed).toBe(true);
	});

	it('keeps every pile inside its cell', () => {
		for (const cell of [a, b, c, d])
			for (const [x = NaN, y = NaN] of dotsOf(cell)) {
				expect(x).toBeGreaterThan(cell.x);
				expect(x).toBeLessThan(cell.x + cell.width);
				expect(y).toBeGreaterThan(cell.y);
				expect(y).toBeLessThan(cell.y + cell.height);
			}
	});
});

it('goes on below with documents that find no room side by side', () => {
	const ids = Array.from({ length: 12 }, (_, i) => `d${i}`);
	const many = readingsOf(ids.join(' '), { x: ids.map(() => [1, 1]) });
	const { cells, rows } = layoutCoders(buildMatrix(many, { kind: 'median' }), 358);
	expect(cells).toHaveLength(12);
	expect(rows).toHaveLength(3);
	expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeLessThanOrEqual(358);
});

it('makes the dots of many readings smaller instead of the row endless', () => {
	const crowd = readingsOf('a', { x: [Array.from({ length: 40 }, () => 1)] });
	const { cells, height } = layoutCoders(buildMatrix(crowd, { kind: 'median' }), 984);
	expect(cells.flatMap(dotsOf)).toHaveLength(40);
	expect(height).toBeLessThan(140);
});
