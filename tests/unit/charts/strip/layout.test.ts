import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutStrip } from '../../../../src/lib/charts/strip/layout';
import type { PlacedName, StripMark, StripRow } from '../../../../src/lib/charts/strip/placed';
import type { MaybeScore, Scale } from '../../../../src/lib/model/dataset';
import type { Matrix } from '../../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf, type Row } from '../../build';
import { withReadings } from '../readings';

const WIDE = { width: 984, coders: false };

function rowsOf(matrix: Matrix, options = WIDE): readonly StripRow[] {
	return layoutStrip(matrix, options).rows;
}

function first<T>(all: readonly T[]): T {
	const [one] = all;
	if (one === undefined) throw new Error('nothing is placed');
	return one;
}

/** Where a mark lies between the ends of its axis: 0 to 1. */
function shares(row: StripRow): number[] {
	const { x1, x2 } = row.axis;
	return row.marks.map(({ x }) => Number(((x - x1) / (x2 - x1)).toFixed(3)));
}

function documentsOf(placed: readonly { cell: { document: string } }[]): string[] {
	return placed.map(({ cell }) => cell.document);
}

describe('positions', () => {
	it('places each mark exactly at its score', () => {
		const row = first(rowsOf(matrixOf('a b c d e', { x: [-2, -1, 0, 1, 2] })));
		expect(shares(row)).toEqual([0, 0.25, 0.5, 0.75, 1]);
	});

	it('places a half step between two points', () => {
		expect(shares(first(rowsOf(matrixOf('a b', { x: [0.5, -1.5] }))))).toEqual([0.625, 0.125]);
	});

	it('measures from the low end of a scale without signs', () => {
		const scale: Scale = { min: 1, max: 7, step: 1 };
		const row = first(rowsOf(matrixOf('a b c', { x: [1, 4, 7] }, { scale })));
		expect(shares(row)).toEqual([0, 0.5, 1]);
	});

	it('never puts a silent or uncoded document on the scale, least of all at 0', () => {
		const row = first(rowsOf(matrixOf('a b c', { x: [null, undefined, 1] })));
		expect(documentsOf(row.marks)).toEqual(['c']);
		expect(documentsOf(row.absents)).toEqual(['a', 'b']);
		expect(row.absents.every(({ x }) => x > row.axis.x2)).toBe(true);
	});

	it('names silent documents before uncoded ones, one below the other', () => {
		const row = first(rowsOf(matrixOf('a b c d', { x: [undefined, null, undefined, null] })));
		expect(documentsOf(row.absents)).toEqual(['b', 'd', 'a', 'c']);
		expect(row.absents.map(({ y }) => y - first(row.absents).y)).toEqual([0, 20, 40, 60]);
	});

	it('keeps a row for a dimension on which all are silent', () => {
		const row = first(rowsOf(matrixOf('a', { x: [null] })));
		expect(row.marks).toEqual([]);
		expect(row.band.height).toBeGreaterThan(40);
	});

	it('names silent documents on the line of the name on a phone, and below it where it is full', () => {
		const few = first(rowsOf(matrixOf('a b', { x: [1, null] }), { width: 358, coders: false }));
		expect(first(few.absents).y).toBeLessThan(few.number.y);
		const label = 'A name that takes all of the line on a phone of this width';
		const dimensions = [dimensionOf('x', { label })];
		const many = first(
			rowsOf(matrixOf('a b', { x: [1, null] }, { dimensions }), { width: 358, coders: false }),
		);
		expect(first(many.absents).y).toBeGreaterThan(many.label.at(-1)?.y ?? Infinity);
	});

	it('draws an inferred score hollow', () => {
		const matrix = matrixOf('a b', { x: [1, 2] });
		const cells = new Map(
			[...matrix.cells].map(([key, cell]) => [
				key,
				{ ...cell, confidence: cell.document === 'a' ? 1 : 2 },
			]),
		);
		expect(first(rowsOf({ ...matrix, cells })).marks.map(({ hollow }) => hollow)).toEqual([
			true,
			false,
		]);
	});
});

describe('the readings of a mark', () => {
	const scores = matrixOf('a', { x: [1] });

	it('show as a bar from the lowest to the highest', () => {
		const row = first(rowsOf(withReadings(scores, 'a.x', [2, 0, 1])));
		const { bar } = first(row.marks);
		const unit = (row.axis.x2 - row.axis.x1) / 4;
		expect(bar?.x1).toBeCloseTo(row.axis.x1 + 2 * unit, 1);
		expect(bar?.x2).toBeCloseTo(row.axis.x1 + 4 * unit, 1);
	});

	it('draw nothing where they are equal, and leave silent readings out', () => {
		expect(first(first(rowsOf(withReadings(scores, 'a.x', [2, 2]))).marks).bar).toBeNull();
		expect(first(first(rowsOf(withReadings(scores, 'a.x', [2, null]))).marks).bar).toBeNull();
	});

	it('show as a dot at each score only when they are asked for, larger where two agree', () => {
		const matrix = withReadings(scores, 'a.x', [1, 2, 1]);
		expect(first(first(rowsOf(matrix)).marks).dots).toEqual([]);
		const { dots } = first(first(rowsOf(matrix, { width: 984, coders: true })).marks);
		expect(dots).toHaveLength(2);
		expect((dots[0]?.radius ?? 0) ** 2).toBeCloseTo(2 * (dots[1]?.radius ?? 0) ** 2, 0);
	});
});

describe('headings', () => {
	const themes = (...labels: string[]) =>
		labels.map((theme, i) => dimensionOf(`d${i}`, { theme, position: i + 1 }));
	function headingsOf(...labels: string[]) {
		const dimensions = themes(...labels);
		const rows = Object.fromEntries(dimensions.map(({ id }): [string, Row] => [id, [0]]));
		return layoutStrip(matrixOf('a', rows, { dimensions }), WIDE).headers;
	}

	it('name the themes where their rows stand together', () => {
		expect(headingsOf('A', 'A', 'B').map(({ theme }) => theme?.text)).toEqual(['A', 'B']);
	});

	it('leave the themes out where an order mixes them', () => {
		expect(headingsOf('A', 'B', 'A').map(({ theme }) => theme)).toEqual([null]);
	});

	it('leave the themes out where no theme has two rows', () => {
		expect(headingsOf('A', 'B', 'C').map(({ theme }) => theme)).toEqual([null]);
	});

	it('repeat the scale after twelve rows without themes', () => {
		expect(headingsOf(...Array.from({ length: 30 }, () => ''))).toHaveLength(3);
	});

	it('say which documents the column at the end holds, and nothing where it is empty', () => {
		const stateOf = (...row: (MaybeScore | undefined)[]) =>
			first(layoutStrip(matrixOf('a b', { x: row }), WIDE).headers).absent?.state;
		expect(stateOf(1, 2)).toBeUndefined();
		expect(stateOf(1, null)).toBe('silent');
		expect(stateOf(1, undefined)).toBe('uncoded');
		expect(stateOf(null, undefined)).toBe('both');
	});

	it('number every point of a short scale, and every twentieth of 0 to 100 where more would touch', () => {
		const scale: Scale = { min: 0, max: 100, step: 1 };
		const numbersOf = (matrix: Matrix, width: number) =>
			first(layoutStrip(matrix, { width, coders: false }).headers).numbers;
		expect(numbersOf(matrixOf('a', { x: [0] }), 358).map(({ score }) => score)).toEqual([
			-2, -1, 0, 1, 2,
		]);
		// The axis is 273 px long, "100" 20 px wide: ten steps are 27 px, 1 px less than a number with its space.
		const long = numbersOf(matrixOf('a', { x: [0] }, { scale }), 300);
		expect(long.map(({ score }) => score)).toEqual([0, 20, 40, 60, 80, 100]);
	});
});

describe('many documents', () => {
	const ids = Array.from({ length: 41 }, (_, i) => `d${i}`);

	it('are drawn without names above 40, each with a name for when it is asked for', () => {
		const layout = layoutStrip(matrixOf(ids.join(' '), { x: ids.map(() => 1) }), WIDE);
		expect(layout.note).toBe('marks-only');
		const { marks } = first(layout.rows);
		expect(marks.every(({ name, tag }) => name === null && tag !== null)).toBe(true);
	});

	it('keep their names up to 40', () => {
		const some = ids.slice(1);
		const layout = layoutStrip(matrixOf(some.join(' '), { x: some.map(() => 1) }), WIDE);
		expect(layout.note).toBeNull();
		expect(first(layout.rows).marks.every(({ name }) => name !== null)).toBe(true);
	});
});

interface Extent {
	readonly from: number;
	readonly to: number;
	readonly top: number;
	readonly bottom: number;
}

function extentOf({ x, y, bar, name }: StripMark, radius: number): Extent {
	const ground: PlacedName['ground'] | undefined = name?.ground;
	return {
		from: Math.min(x - radius, bar?.x1 ?? x, ground?.x ?? x),
		to: Math.max(x + radius, bar?.x2 ?? x, (ground?.x ?? x) + (ground?.width ?? 0)),
		top: y - radius,
		bottom: Math.max(y + radius, ground ? ground.y + ground.height : y),
	};
}

describe('laws of positions', () => {
	const LABELS = [
		'Kim',
		'Park & DerSimonian',
		'Okonkwo-Hargreaves',
		'김주형·박서연',
		'Ministry of Foreign Affairs of the Republic of Korea',
		'van der Meer',
	];
	const score = fc.oneof(
		fc.constantFrom(-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2),
		fc.constant(null),
		fc.constant(undefined),
	);
	const readings = fc.array(fc.constantFrom(-2, -1, 0, 1, 2, null), { maxLength: 3 });
	const matrices = fc
		.record({
			cells: fc.array(fc.tuple(score, readings), { minLength: 1, maxLength: 18 }),
			offset: fc.nat(LABELS.length),
		})
		.map(({ cells, offset }) => {
			const ids = cells.map((_, i) => `d${i}`);
			const documents = ids.map((id, i) =>
				documentOf(id, { position: i + 1, label: LABELS[(i + offset) % LABELS.length] ?? id }),
			);
			const plain = matrixOf(ids.join(' '), { x: cells.map(([shown]) => shown) }, { documents });
			return cells.reduce((matrix, [, given], i) => withReadings(matrix, `d${i}.x`, given), plain);
		});
	const widths = fc.constantFrom(320, 358, 639, 640, 700, 984, 1360);

	it('never lets two documents of a row overlap, and keeps everything within the chart', () => {
		fc.assert(
			fc.property(matrices, widths, (matrix, width) => {
				const layout = layoutStrip(matrix, { width, coders: true });
				for (const row of layout.rows) {
					const extents = row.marks.map((mark) => extentOf(mark, layout.radius));
					for (const [i, a] of extents.entries()) {
						expect(a.from).toBeGreaterThanOrEqual(0);
						expect(a.to).toBeLessThanOrEqual(width);
						expect(a.bottom).toBeLessThanOrEqual(row.band.y + row.band.height);
						for (const b of extents.slice(i + 1)) {
							const isClear =
								a.to <= b.from || b.to <= a.from || a.bottom <= b.top || b.bottom <= a.top;
							expect(isClear).toBe(true);
						}
					}
				}
			}),
		);
	});

	it('never lets the column of silent documents run into a name', () => {
		fc.assert(
			fc.property(matrices, fc.constantFrom(640, 700, 984, 1360), (matrix, width) => {
				for (const row of layoutStrip(matrix, { width, coders: false }).rows) {
					const end = Math.max(0, ...row.marks.map((mark) => extentOf(mark, 6).to));
					for (const { target } of row.absents) expect(target.x).toBeGreaterThanOrEqual(end);
				}
			}),
		);
	});

	it('shows every document exactly once', () => {
		fc.assert(
			fc.property(matrices, widths, (matrix, width) => {
				for (const { marks, absents } of layoutStrip(matrix, { width, coders: false }).rows)
					expect(documentsOf([...marks, ...absents]).toSorted()).toEqual(
						matrix.documents.map(({ id }) => id).toSorted(),
					);
			}),
		);
	});
});
