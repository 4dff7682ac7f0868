import { describe, expect, it } from 'vitest';
import { layoutDifference } from '../../../../src/lib/charts/difference/layout';
import { dimensionOf, documentOf, matrixOf } from '../../build';
import { withReadings } from '../readings';

const MATRIX = matrixOf('kim lee', {
	far: [-2, 2],
	same: [1, 1],
	silent: [0, null],
	uncoded: [undefined, -1],
	neither: [null, null],
});
const place = (width: number, coders = false) =>
	layoutDifference(MATRIX, { a: 'kim', b: 'lee', width, coders });
const rowOf = (layout: ReturnType<typeof place>, id: string) => {
	const row = layout.rows.find(({ dimension }) => dimension.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
};

describe.each([984, 640, 358])('at %i px', (width) => {
	const layout = place(width);

	it('puts every mark at its score, on the axis', () => {
		const { axis, marks, bar } = rowOf(layout, 'far');
		expect(marks.map(({ x }) => x)).toEqual([axis.x1, axis.x2]);
		expect(marks.map(({ y }) => y)).toEqual([axis.y, axis.y]);
		expect(bar).toEqual({ x1: axis.x1, x2: axis.x2 });
	});

	it('stacks two marks of one score instead of moving them', () => {
		const { axis, marks, bar } = rowOf(layout, 'same');
		const [a, b] = marks;
		const x = axis.x1 + 0.75 * (axis.x2 - axis.x1);
		expect(a?.x).toBeCloseTo(x, 1);
		expect(b?.x).toBe(a?.x);
		expect((a?.y ?? 0) < axis.y && axis.y < (b?.y ?? 0)).toBe(true);
		expect(bar).toBeNull();
	});

	it('names who has no score and draws no bar', () => {
		for (const [id, names] of [
			['silent', ['lee']],
			['uncoded', ['kim']],
			['neither', ['kim', 'lee']],
		] as const) {
			const row = rowOf(layout, id);
			expect(row.absents.map(({ name }) => name?.text)).toEqual(names);
			expect(row.bar).toBeNull();
			expect(row.distance).toBeNull();
		}
	});

	it('keeps everything inside and rows apart', () => {
		for (const { marks, absents, low, high, label } of layout.rows) {
			for (const { target } of [...marks, ...absents]) {
				expect(target.x).toBeGreaterThanOrEqual(-8);
				expect(target.x + target.width).toBeLessThanOrEqual(width + 8);
				expect(target.height).toBeGreaterThanOrEqual(18);
			}
			for (const { x } of [...low, ...high, ...label]) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
			}
		}
		const bands = layout.rows.map(({ band }) => band);
		bands.slice(1).forEach((band, i) => {
			const before = bands[i];
			expect(band.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
		});
	});
});

it('names the texts at their marks where there is room, else in a key', () => {
	expect(place(984).keys).toEqual([]);
	const [low, high] = rowOf(place(984), 'far').marks;
	expect([low?.name?.lines[0]?.text, low?.name?.anchor]).toEqual(['kim', 'end']);
	expect([high?.name?.lines[0]?.text, high?.name?.anchor]).toEqual(['lee', 'start']);
	expect(place(358).keys.map(({ text }) => text)).toEqual(['kim', 'lee']);
	expect(rowOf(place(358), 'far').marks.map(({ name }) => name)).toEqual([null, null]);
});

it('breaks the key in two lines where the names are long', () => {
	const documents = ['a', 'b'].map((id, i) =>
		documentOf(id, { position: i + 1, label: 'A rather long name of a text' }),
	);
	const matrix = matrixOf('a b', { x: [1, 0] }, { documents });
	const keysAt = (width: number) =>
		layoutDifference(matrix, { a: 'a', b: 'b', width, coders: false }).keys.map(({ y }) => y);
	const [first = 0, second = 0] = keysAt(300);
	expect(second).toBeGreaterThan(first);
	expect(new Set(keysAt(600)).size).toBe(1);
});

it('heads its rows with their themes', () => {
	const dimensions = ['x', 'y', 'z'].map((id, i) =>
		dimensionOf(id, { position: i + 1, theme: id === 'z' ? 'Risk' : 'NATO' }),
	);
	const matrix = matrixOf('a b', { x: [1, 0], y: [1, 0], z: [1, 0] }, { dimensions });
	const { headers } = layoutDifference(matrix, { a: 'a', b: 'b', width: 984, coders: false });
	expect(headers.map(({ theme }) => theme?.text)).toEqual(['NATO', 'Risk']);
});

it('shows what single readings gave beside the bar, only where it is asked for', () => {
	const matrix = withReadings(MATRIX, 'kim.far', [-2, -1, -1]);
	const ranges = (coders: boolean) =>
		layoutDifference(matrix, { a: 'kim', b: 'lee', width: 984, coders }).rows.flatMap(
			(row) => row.ranges,
		);
	expect(ranges(false)).toEqual([]);
	expect(ranges(true)).toHaveLength(1);
	expect(ranges(true)[0]?.dots).toHaveLength(2);
});

it('names a document that the matrix lacks', () => {
	expect(() => layoutDifference(MATRIX, { a: 'kim', b: 'z', width: 640, coders: false })).toThrow(
		'no document z',
	);
});
