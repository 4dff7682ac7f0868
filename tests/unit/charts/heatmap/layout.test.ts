import { group } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeatCell } from '../../../../src/lib/charts/heatmap/cell';
import { layoutHeatmap } from '../../../../src/lib/charts/heatmap/layout';
import type { MaybeScore } from '../../../../src/lib/model/dataset';
import type { Matrix } from '../../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf, type Row } from '../../build';
import { withReadings } from '../readings';

function cellOf(matrix: Matrix, key: string, width = 984): HeatCell {
	const cell = layoutHeatmap(matrix, width).cells.find((placed) => placed.key === key);
	if (!cell) throw new Error(`no cell ${key} is placed`);
	return cell;
}

function someDocuments(count: number, label = 'Kim') {
	return Array.from({ length: count }, (_, i) =>
		documentOf(`d${i}`, { position: i + 1, label: `${label}${i}` }),
	);
}

function tableOf(count: number, dimensions = 2, label = 'Kim'): Matrix {
	const documents = someDocuments(count, label);
	const rows = Object.fromEntries(
		Array.from({ length: dimensions }, (_, i): [string, Row] => [`q${i}`, documents.map(() => 1)]),
	);
	return matrixOf(documents.map(({ id }) => id).join(' '), rows, { documents });
}

describe('the table', () => {
	it('has dimensions as rows and documents as columns up to 12 documents', () => {
		const { isTurned, rows, columns } = layoutHeatmap(tableOf(12), 984);
		expect(isTurned).toBe(false);
		expect(rows.map(({ id }) => id)).toEqual(['q0', 'q1']);
		expect(columns).toHaveLength(12);
	});

	it('turns above 12 documents: columns carry numbers, and a key below the names', () => {
		const { isTurned, rows, columns, key } = layoutHeatmap(tableOf(13), 984);
		expect(isTurned).toBe(true);
		expect(rows).toHaveLength(13);
		expect(columns.map(({ number, lines }) => [number?.text, lines.length])).toEqual([
			['1', 0],
			['2', 0],
		]);
		expect(key.map(({ lines }) => lines[0]?.text)).toEqual(['q0', 'q1']);
	});

	it('turns rather than cut a name in a narrow column', () => {
		expect(layoutHeatmap(tableOf(5), 358).isTurned).toBe(false);
		expect(layoutHeatmap(tableOf(5, 2, 'Okonkwohargreaves'), 358).isTurned).toBe(true);
	});

	it('lets a name be wider than its column while it keeps clear of its neighbours and of the edges', () => {
		const documents = ['Park & DerSimonian', 'Reiterer', 'Kim', 'Novotná', 'Singh'].map(
			(label, i) => documentOf(`d${i}`, { position: i + 1, label }),
		);
		const matrix = matrixOf('d0 d1 d2 d3 d4', { x: [1, 1, 1, 1, 1] }, { documents });
		// Columns of 64 px, "DerSimonian" is 69 px wide: its middle moves from 32 to 35.
		const { columns } = layoutHeatmap(matrix, 328);
		expect(columns[0]?.lines.map(({ text }) => text)).toEqual(['Park &', 'DerSimonian']);
		expect(columns[0]?.lines[0]?.x).toBeCloseTo(34.6, 0);
		expect(columns[1]?.lines[0]?.x).toBe(98);
	});

	it('puts columns that do not fit side by side into parts that repeat the documents', () => {
		const { rows, columns, cells } = layoutHeatmap(tableOf(13, 40), 358);
		// 358 px hold 12 columns of 28 px; 40 dimensions make four parts of ten.
		expect(rows).toHaveLength(4 * 13);
		expect(new Set(columns.map(({ target }) => target.y)).size).toBe(4);
		expect(cells).toHaveLength(13 * 40);
	});

	it('stands names above their cells below 640 px, beside them from there on', () => {
		const cellsAt = (width: number) => layoutHeatmap(tableOf(3), width).cells[0];
		expect(cellsAt(639)?.x).toBe(0);
		expect(cellsAt(640)?.x).toBe(176);
	});

	it('heads rows with their themes where they stand together', () => {
		const themed = (...themes: string[]) => {
			const dimensions = themes.map((theme, i) => dimensionOf(`q${i}`, { theme, position: i + 1 }));
			const rows = Object.fromEntries(dimensions.map(({ id }): [string, Row] => [id, [0]]));
			return layoutHeatmap(matrixOf('a', rows, { dimensions }), 984).themes.map(({ text }) => text);
		};
		expect(themed('A', 'A', 'B')).toEqual(['A', 'B']);
		expect(themed('A', 'B', 'A')).toEqual([]);
	});
});

describe('a cell', () => {
	const rows = { x: [-2, null, undefined, 0.5] as const };
	const matrix = matrixOf('a b c d', rows);

	it('takes the ramp step of its score', () => {
		expect(cellOf(matrix, 'a.x').shown.step).toBe(1);
		expect(cellOf(matrix, 'a.x').shown.score).toBe(-2);
	});

	it('has no step where it is silent or not coded: neither is painted as 0', () => {
		for (const key of ['b.x', 'c.x']) {
			const { shown, gauge, ring } = cellOf(matrix, key);
			expect([shown.score, shown.step, gauge, ring]).toEqual([null, null, null, null]);
		}
	});

	it('keeps the half of a half step', () => {
		expect(cellOf(matrix, 'd.x').shown.score).toBe(0.5);
	});

	it('measures salience 1, 2, 3 as 8, 16, 24 px from the same foot', () => {
		const gauges = [1, 2, 3].map((salience) => {
			const cell = matrix.cells.get('a.x');
			if (!cell) throw new Error('a.x is in the matrix');
			const cells = new Map(matrix.cells).set('a.x', { ...cell, salience });
			return cellOf({ ...matrix, cells }, 'a.x').gauge;
		});
		expect(gauges.map((gauge) => gauge?.height)).toEqual([8, 16, 24]);
		expect(new Set(gauges.map((gauge) => gauge && gauge.y + gauge.height)).size).toBe(1);
	});

	it('rings what is inferred and nothing else', () => {
		const rings = [1, 2, 3, null].map((confidence) => {
			const cell = matrix.cells.get('a.x');
			if (!cell) throw new Error('a.x is in the matrix');
			const cells = new Map(matrix.cells).set('a.x', { ...cell, confidence });
			return cellOf({ ...matrix, cells }, 'a.x').ring !== null;
		});
		expect(rings).toEqual([true, false, false, false]);
	});
});

describe('other readings', () => {
	function othersOf(shown: MaybeScore, readings: readonly MaybeScore[], width = 984) {
		const matrix = withReadings(matrixOf('a b c d e', { x: [shown] }), 'a.x', readings);
		return cellOf(matrix, 'a.x', width).others.map(({ score }) => score);
	}

	it('stand at the right of a cell where they differ from what it shows', () => {
		expect(othersOf(1, [1, 2, 1])).toEqual([2]);
		expect(othersOf(1, [1, 1, 1])).toEqual([]);
	});

	it('tell silence from a score either way', () => {
		expect(othersOf(1, [1, null])).toEqual([null]);
		expect(othersOf(null, [null, 0])).toEqual([0]);
	});

	it('of more than two scores are the lowest and the highest', () => {
		expect(othersOf(1, [0, 2, -2])).toEqual([-2, 2]);
	});

	it('are left to the evidence where the column is too narrow for their number', () => {
		expect(othersOf(1, [2], 320)).toEqual([]);
		expect(othersOf(1, [2], 358)).toEqual([2]);
	});
});

describe('range in steps', () => {
	it('goes from the lowest to the highest score, silent documents left out', () => {
		const { ranges } = layoutHeatmap(
			matrixOf('a b c', { x: [-2, null, 1], y: [1, 1, 1], z: [null, 2, undefined] }),
			984,
		);
		expect(ranges.map(({ steps }) => steps)).toEqual([3, 0, null]);
		expect(ranges.map(({ bar }) => bar?.width)).toEqual([48, undefined, undefined]);
	});

	it('counts steps of the declared scale', () => {
		const matrix = matrixOf('a b', { x: [0, 30] }, { scale: { min: 0, max: 100, step: 10 } });
		expect(layoutHeatmap(matrix, 984).ranges[0]?.steps).toBe(3);
	});

	it('has no heading where no dimension has two scores', () => {
		expect(layoutHeatmap(matrixOf('a', { x: [1] }), 984).rangeHeadings).toEqual([]);
	});
});

describe('laws of the heatmap', () => {
	const tables = fc
		.record({
			documents: fc.integer({ min: 1, max: 20 }),
			dimensions: fc.integer({ min: 1, max: 16 }),
			label: fc.constantFrom('K', 'Park & DerSimonian ', 'Okonkwohargreaves', '김주형·박서연'),
		})
		.map(({ documents, dimensions, label }) => tableOf(documents, dimensions, label));
	const widths = fc.constantFrom(320, 358, 500, 639, 640, 700, 984, 1360);

	it('places each cell once, apart from all others and within the chart', () => {
		fc.assert(
			fc.property(tables, widths, (matrix, width) => {
				const layout = layoutHeatmap(matrix, width);
				expect(layout.cells.map(({ key }) => key).toSorted()).toEqual(
					[...matrix.cells.keys()].toSorted(),
				);
				const places = new Set<string>();
				for (const { x, y, width: wide, height } of layout.cells) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + wide).toBeLessThanOrEqual(width + 0.1);
					expect(y + height).toBeLessThanOrEqual(layout.height);
					expect(wide).toBeGreaterThanOrEqual(24);
					expect(height).toBeGreaterThanOrEqual(32);
					places.add(`${x} ${y}`);
				}
				expect(places.size).toBe(layout.cells.length);
			}),
		);
	});

	it('keeps 2 px between the cells of a row', () => {
		fc.assert(
			fc.property(tables, widths, (matrix, width) => {
				const rows = group(layoutHeatmap(matrix, width).cells, ({ y }) => y);
				for (const cells of rows.values())
					for (const [i, cell] of cells.entries()) {
						const before = cells[i - 1];
						if (before) expect(cell.x - before.x - before.width).toBeCloseTo(2, 1);
					}
			}),
		);
	});
});
