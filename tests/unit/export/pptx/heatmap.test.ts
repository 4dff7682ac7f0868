import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../../src/lib/model/matrix';
import { judgementOf, matrixOf } from '../../build';
import { deckOf, gridOf, view, withCells } from './decks';
import { openDeck, slideTitles } from './open-deck';
import { all, attribute, textOf, type Node } from './parse-xml';

const matrix = matrixOf('a b c', { x: [-2, 0, 2], y: [1, null, undefined] });

function tablesOf(shown: Matrix, coders = false): Node[] {
	const deck = openDeck(deckOf([view('heatmap', shown, { coders })]));
	return deck.paths('ppt/slides/slide').flatMap((path) => all(deck.part(path), 'a:tbl'));
}

/** Rows with text, cell by cell; cells that others have taken over are left out. */
function textRows(table: Node): string[][] {
	return all(table, 'a:tr')
		.map((row) =>
			all(row, 'a:tc')
				.filter((cell) => !cell.attributes.has('hMerge') && !cell.attributes.has('vMerge'))
				.map(textOf),
		)
		.filter((row) => row.some((text) => text !== ''));
}

function fillsOf(table: Node, row: string): (string | undefined)[] {
	const found = all(table, 'a:tr').find((each) => textOf(each).startsWith(row));
	return all(found ?? table, 'a:tc').map((cell) => {
		const fill = all(cell, 'a:tcPr')
			.flatMap(({ children }) => children)
			.find(({ name }) => /Fill$/.test(name));
		if (fill?.name === 'a:pattFill') return attribute(fill, 'prst');
		return fill && attribute(all(fill, 'a:srgbClr')[0] ?? fill, 'val');
	});
}

describe('a heatmap slide', () => {
	it('is a table with the number in each cell, dots where a document is silent', () => {
		const [table] = tablesOf(matrix);
		expect(table && textRows(table)).toEqual([
			['', 'a', 'b', 'c'],
			['x', '−2', '0', '+2'],
			['y', '+1', '…', 'not coded'],
		]);
	});

	it('fills scores by the ramp, hatches silence, leaves what is not coded blank', () => {
		const [table] = tablesOf(matrix);
		expect(table && fillsOf(table, 'x')).toEqual([undefined, 'A34A12', 'E9E7E1', '2A619E']);
		expect(table && fillsOf(table, 'y')).toEqual([undefined, 'AFCBE8', 'wdUpDiag', undefined]);
	});

	it('puts the reading that lies farthest into a cell beside the score', () => {
		const read = withCells(matrix, {
			'a.x': {
				readings: [-2, -1, 1].map((score) => judgementOf({ document: 'a', dimension: 'x', score })),
			},
		});
		const [table] = tablesOf(read, true);
		expect(table && textRows(table)[1]).toEqual(['x', '−2', '+1', '0', '+2']);
		const [plain] = tablesOf(read, false);
		expect(plain && textRows(plain)[1]).toEqual(['x', '−2', '0', '+2']);
	});

	it('has as many cells in each row as columns', () => {
		for (const table of tablesOf(gridOf(5, 13))) {
			const columns = all(table, 'a:gridCol').length;
			for (const row of all(table, 'a:tr')) expect(all(row, 'a:tc')).toHaveLength(columns);
		}
	});

	it('cuts documents and rows that have no room, and shows each cell once', () => {
		const tables = tablesOf(gridOf(10, 30));
		const cells = tables
			.flatMap(textRows)
			.filter(([first]) => first?.startsWith('q'))
			.reduce((sum, row) => sum + row.length - 1, 0);
		expect(tables.length).toBeGreaterThan(2);
		expect(cells).toBe(300);
	});

	it('keeps themes whole when it cuts, and spreads them evenly', () => {
		const grid = gridOf(2, 26);
		const themed = {
			...grid,
			dimensions: grid.dimensions.map((dimension, i) => ({
				...dimension,
				theme: ['One', 'Two', 'Three', 'Four'][Math.floor(i / 7)] ?? '',
			})),
		};
		const deck = openDeck(deckOf([view('heatmap', themed)]));
		expect(slideTitles(deck).slice(1)).toEqual(['A view (1 of 2)', 'A view (2 of 2)']);
		expect(
			tablesOf(themed).map((table) =>
				textRows(table)
					.slice(1)
					.map(([first]) => first)
					.filter((text) => /^[A-Z]/.test(text ?? '')),
			),
		).toEqual([
			['One', 'Two'],
			['Three', 'Four'],
		]);
	});
});
