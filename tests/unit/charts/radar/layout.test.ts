import { describe, expect, it } from 'vitest';
import { layoutRadar } from '../../../../src/lib/charts/radar/layout';
import { cellKey, type Matrix } from '../../../../src/lib/model/matrix';
import { judgementOf, matrixOf, type Row } from '../../build';

/** One document `a` over four axes, twelve, three, six and nine o'clock. */
const fourAxes = (scores: Row) =>
	matrixOf('a', { n: [scores[0]], e: [scores[1]], s: [scores[2]], w: [scores[3]] });

const outlineOf = (matrix: Matrix, radius = 100) => {
	const [outline] = layoutRadar(matrix, radius).outlines;
	if (!outline) throw new Error('no outline');
	return outline;
};

describe('four axes in a radius of 100', () => {
	// 28 at the low pole and 18 more per step: -2 28, -1 46, 0 64, +1 82, +2 100.
	it('puts each score on its spoke, clockwise from twelve', () => {
		expect(outlineOf(fourAxes([2, 1, 0, -1]))).toMatchObject({
			path: 'M0 -100L82 0L0 64L-46 0Z',
			closed: true,
			marks: [
				{ dimension: 'n', score: 2, x: 0, y: -100 },
				{ dimension: 'e', score: 1, x: 82, y: 0 },
				{ dimension: 's', score: 0, x: 0, y: 64 },
				{ dimension: 'w', score: -1, x: -46, y: 0 },
			],
		});
	});

	it('draws spokes from the ring of the low pole to the rim', () => {
		expect(layoutRadar(fourAxes([0, 0, 0, 0]), 100).spokes).toMatchObject([
			{ dimension: 'n', number: 1, from: { x: 0, y: -28 }, to: { x: 0, y: -100 } },
			{ dimension: 'e', number: 2, from: { x: 28, y: 0 }, to: { x: 100, y: 0 } },
			{ dimension: 's', number: 3, from: { x: 0, y: 28 }, to: { x: 0, y: 100 } },
			{ dimension: 'w', number: 4, from: { x: -28, y: 0 }, to: { x: -100, y: 0 } },
		]);
	});

	it('keeps a shape for a document that rejects everything', () => {
		expect(outlineOf(fourAxes([-2, -2, -2, -2])).path).toBe('M0 -28L28 0L0 28L-28 0Z');
	});

	it('puts a half step between two rings', () => {
		expect(outlineOf(fourAxes([1.5, 0, 0, 0])).marks[0]).toMatchObject({ x: 0, y: -91 });
	});
});

it('places the second of thirteen axes at 27.69 degrees', () => {
	// 112 sin and cos of 360/13 degrees, and 28 % of them.
	const rows = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`d${i}`, [2]]));
	expect(layoutRadar(matrixOf('a', rows), 112).spokes[1]).toMatchObject({
		to: { x: 52.05, y: -99.17 },
		from: { x: 14.57, y: -27.77 },
	});
});

describe('silence', () => {
	it.each<[string, Row, string]>([
		['breaks the outline', [2, null, 0, -1], 'M0 64L-46 0L0 -100'],
		['at twelve breaks it as well', [null, 1, 0, -1], 'M82 0L0 64L-46 0'],
		['on the last axis breaks it as well', [2, 1, 0, null], 'M0 -100L82 0L0 64'],
		['twice in a row leaves one line', [2, null, null, -1], 'M-46 0L0 -100'],
		['on either side leaves no line, only the mark', [2, null, 0, null], ''],
		['everywhere leaves nothing', [null, null, null, null], ''],
		['breaks it where nobody has coded the cell, too', [2, undefined, 0, -1], 'M0 64L-46 0L0 -100'],
	])('%s', (_, scores, path) => {
		const outline = outlineOf(fourAxes(scores));
		expect(outline).toMatchObject({ path, closed: false });
		expect(outline.marks).toHaveLength(scores.filter((score) => typeof score === 'number').length);
	});

	it('is told from not coded', () => {
		expect(outlineOf(fourAxes([2, null, undefined, 0])).states).toEqual([
			'scored',
			'silent',
			'uncoded',
			'scored',
		]);
	});

	it('leaves a score alone where it lies between two of them', () => {
		const alone = outlineOf(fourAxes([2, null, 0, null])).marks.map(({ lone }) => lone);
		const paired = outlineOf(fourAxes([2, 1, null, null])).marks.map(({ lone }) => lone);
		expect([alone, paired]).toEqual([
			[true, true],
			[false, false],
		]);
	});
});

it('draws a score of confidence 1 hollow, and no other', () => {
	const matrix = fourAxes([1, 1, 1, 1]);
	const codes = [1, 2, 3, null];
	const cells = new Map(
		[...matrix.cells].map(([key, cell], i) => [key, { ...cell, confidence: codes[i] ?? null }]),
	);
	const hollow = outlineOf({ ...matrix, cells }).marks.map((mark) => mark.hollow);
	expect(hollow).toEqual([true, false, false, false]);
});

describe('readings', () => {
	const read = (scores: Row) => {
		const matrix = fourAxes([0, 0, 0, 0]);
		const key = cellKey('a', 'n');
		const cell = matrix.cells.get(key);
		if (!cell) throw new Error('no cell');
		const readings = scores.map((score = null) =>
			judgementOf({ document: 'a', dimension: 'n', score }),
		);
		const cells = new Map(matrix.cells).set(key, { ...cell, readings });
		return outlineOf({ ...matrix, cells }).ranges;
	};

	it('that differ draw a line from the lowest to the highest, a tick at either end', () => {
		// From 46 to 100 up the first spoke; ticks of 7 px across.
		expect(read([2, -1, 1])).toEqual([
			{ dimension: 'n', path: 'M0 -46L0 -100M-3.5 -46L3.5 -46M-3.5 -100L3.5 -100' },
		]);
	});

	it('that agree draw nothing', () => {
		expect(read([1, 1, null])).toEqual([]);
	});
});

describe('limits', () => {
	it('refuses fewer than three axes, which have no shape', () => {
		expect(() => layoutRadar(matrixOf('a', { x: [1], y: [2] }), 100)).toThrow(RangeError);
	});

	it('draws the first thirteen axes of more', () => {
		const rows = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`d${i}`, [1]]));
		const radar = layoutRadar(matrixOf('a', rows), 100);
		expect(radar.spokes.map(({ dimension }) => dimension)).toEqual(
			'd0 d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12'.split(' '),
		);
		expect(radar.outlines[0]?.marks).toHaveLength(13);
	});
});
