import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectMatrix } from '../../../src/lib/analysis/select';
import type { Direction, Id } from '../../../src/lib/model/dataset';
import { cellAt, cellKey, type Matrix } from '../../../src/lib/model/matrix';
import { DEFAULT_VIEW, type View } from '../../../src/lib/view/view';
import { datasetOf, dimensionOf, judgementOf, matrixOf, type Row } from '../build';

const MATRIX = matrixOf('a b c d', {
	agreed: [1, 1, 1, null],
	split: [-2, 2, 0, null],
	mild: [1, 0, null, undefined],
	hushed: [null, 2, null, null],
});

const select = (matrix: Matrix, view: Partial<View>) =>
	selectMatrix(matrix, { ...DEFAULT_VIEW, ...view });
const documentsOf = (matrix: Matrix) => matrix.documents.map(({ id }) => id).join(' ');
const dimensionsOf = (matrix: Matrix) => matrix.dimensions.map(({ id }) => id).join(' ');

describe('choosing', () => {
	it('shows everything in file order unasked', () => {
		expect(select(MATRIX, {})).toEqual(MATRIX);
	});

	it('takes the order of the list', () => {
		const chosen = select(MATRIX, { docs: ['c', 'a'], dims: ['split', 'agreed'] });
		expect(documentsOf(chosen)).toBe('c a');
		expect(dimensionsOf(chosen)).toBe('split agreed');
	});

	it('shows nothing of an empty list', () => {
		expect(select(MATRIX, { docs: [] }).cells.size).toBe(0);
	});

	it('names an id that the matrix lacks', () => {
		expect(() => select(MATRIX, { docs: ['z'] })).toThrow(new RangeError('no z in this matrix'));
	});

	it('holds exactly the pairs that it shows, whatever is chosen, ordered and turned', () => {
		const views = fc.record({
			docs: fc.option(fc.shuffledSubarray(['a', 'b', 'c', 'd'])),
			dims: fc.option(fc.shuffledSubarray(['agreed', 'split', 'mild', 'hushed'])),
			order: fc.constantFrom<View['order']>(
				{ by: 'listed' },
				{ by: 'spread' },
				{ by: 'similarity' },
				{ by: 'document', id: 'b' },
				{ by: 'dimension', id: 'split' },
			),
			poles: fc.constantFrom<View['poles']>('coded', 'ties'),
		});
		fc.assert(
			fc.property(views, (view) => {
				const chosen = select(MATRIX, view);
				const pairs = chosen.documents.flatMap((document) =>
					chosen.dimensions.map((dimension) => cellKey(document.id, dimension.id)),
				);
				expect([...chosen.cells.keys()].toSorted()).toEqual(pairs.toSorted());
				expect(chosen.documents).toHaveLength(view.docs?.length ?? 4);
				expect(chosen.dimensions).toHaveLength(view.dims?.length ?? 4);
			}),
		);
	});
});

describe('ordering', () => {
	it('by spread: widest first, without a spread last, over the list', () => {
		const dims = ['hushed', 'agreed', 'mild', 'split'];
		expect(dimensionsOf(select(MATRIX, { dims, order: { by: 'spread' } }))).toBe(
			'split mild agreed hushed',
		);
	});

	it('by spread: that of the chosen documents', () => {
		// of a and b: split 2, mild 0.5, agreed 0; of a and c: split 1, agreed 0, mild has one score
		const view: Partial<View> = { docs: ['a', 'c'], order: { by: 'spread' } };
		expect(dimensionsOf(select(MATRIX, view))).toBe('split agreed mild hushed');
	});

	it("by a document's scores: highest first, silent last, ties in the codebook's order", () => {
		const order = { by: 'document', id: 'a' } as const;
		expect(dimensionsOf(select(MATRIX, { order }))).toBe('agreed mild split hushed');
		const dims = ['mild', 'hushed', 'agreed'];
		expect(dimensionsOf(select(MATRIX, { dims, order }))).toBe('agreed mild hushed');
	});

	it("by a dimension's scores: highest first, silent last", () => {
		const order = { by: 'dimension', id: 'split' } as const;
		expect(documentsOf(select(MATRIX, { order }))).toBe('b c a d');
		expect(documentsOf(select(MATRIX, { docs: ['d', 'a', 'b'], order }))).toBe('b a d');
	});

	it('by a document or dimension that is not shown itself', () => {
		const order = { by: 'dimension', id: 'split' } as const;
		expect(documentsOf(select(MATRIX, { dims: ['agreed'], order }))).toBe('b c a d');
	});

	it('by similarity: neighbours differ least', () => {
		const matrix = matrixOf('low high mid', { x: [-2, 2, 0], y: [-2, 2, 1], z: [-1, 2, 0] });
		expect(documentsOf(select(matrix, { order: { by: 'similarity' } }))).toBe('low mid high');
	});
});

describe('turning the poles to closer ties', () => {
	const wording = { low: 'lowers risk', high: 'raises risk' };
	const levels = new Map([
		[-2, 'much less'],
		[1, 'more'],
	]);
	const extra = new Map([
		['low:ko', '낮춘다'],
		['high:ko', '높인다'],
		['lowest', 'kept'],
	]);
	const directed = (direction: Direction, rows: Row) =>
		matrixOf(
			'a b c',
			{ risk: rows },
			{
				dimensions: [dimensionOf('risk', { direction, levels, extra, ...wording })],
			},
		);

	it('turns the numbers of a dimension whose low end supports them; a silence stays one', () => {
		const turned = select(directed('-', [2, null, undefined]), { poles: 'ties' });
		expect(cellAt(turned, 'a', 'risk').score).toBe(-2);
		expect(cellAt(turned, 'b', 'risk')).toMatchObject({ state: 'silent', score: null });
		expect(cellAt(turned, 'c', 'risk')).toMatchObject({ state: 'uncoded', score: null });
	});

	it('turns poles, levels and translated twins along', () => {
		const [risk] = select(directed('-', []), { poles: 'ties' }).dimensions;
		expect(risk).toMatchObject({ low: 'raises risk', high: 'lowers risk', direction: '+' });
		expect([...(risk?.levels ?? [])]).toEqual([
			[-1, 'more'],
			[2, 'much less'],
		]);
		expect(risk?.extra.get('low:ko')).toBe('높인다');
		expect(risk?.extra.get('high:ko')).toBe('낮춘다');
		expect(risk?.extra.get('lowest')).toBe('kept');
	});

	it.each<Direction>(['+', '0'])('leaves a dimension of direction %s as it is', (direction) => {
		const matrix = directed(direction, [2, null, 1]);
		expect(select(matrix, { poles: 'ties' })).toEqual(matrix);
	});

	it('turns the readings of a cell as well', () => {
		const matrix = directed('-', [2]);
		const cell = cellAt(matrix, 'a', 'risk');
		const readings = [1, null].map((score) =>
			judgementOf({ document: 'a', dimension: 'risk', score }),
		);
		const cells = new Map(matrix.cells).set(cellKey('a', 'risk'), { ...cell, readings });
		const turned = select({ ...matrix, cells }, { poles: 'ties' });
		expect(cellAt(turned, 'a', 'risk').readings.map(({ score }) => score)).toEqual([-1, null]);
	});

	it('turns a scale that starts at zero within its own ends', () => {
		const dimensions = [dimensionOf('x', { direction: '-' })];
		const dataset = { dimensions, scale: { min: 0, max: 10, step: 0.1 } };
		const turned = select(matrixOf('a', { x: [0.3] }, dataset), { poles: 'ties' });
		expect(cellAt(turned, 'a', 'x').score).toBe(9.7);
	});

	it('orders by the turned values', () => {
		const dimensions: [Id, Direction][] = [
			['role', '+'],
			['risk', '-'],
		];
		const matrix = matrixOf(
			'a',
			{ role: [1], risk: [2] },
			{
				dimensions: dimensions.map(([id, direction], i) =>
					dimensionOf(id, { direction, position: i + 1 }),
				),
			},
		);
		const order = { by: 'document', id: 'a' } as const;
		expect(dimensionsOf(select(matrix, { order }))).toBe('risk role');
		expect(dimensionsOf(select(matrix, { order, poles: 'ties' }))).toBe('role risk');
	});

	it('leaves the dataset as coded', () => {
		expect(select(directed('-', [2]), { poles: 'ties' }).dataset).toEqual(
			datasetOf(
				'a b c',
				{ risk: [2] },
				{
					dimensions: [dimensionOf('risk', { direction: '-', levels, extra, ...wording })],
				},
			),
		);
	});
});
