import { expect, it } from 'vitest';
import { disagreements } from '../../../../src/lib/analysis/reliability/disagreements';
import { readingsOf } from './readings';

const dataset = readingsOf(
	'a b c d',
	{
		x: [
			[1, 1],
			[0, 1],
			[null, 1],
			[-1, 1],
		],
		y: [
			[2, -1],
			[null, null],
			[1, undefined],
			[2, 0],
		],
	},
	{ y: [undefined, undefined, undefined, 1] },
);

it('lists cells where readings differ, largest first, disputed silences last', () => {
	const list = disagreements(dataset).map((cell) => [
		cell.document + cell.dimension,
		cell.steps,
		cell.silenceDisputed,
	]);
	expect(list).toEqual([
		['ay', 3, false],
		['dx', 2, false],
		['dy', 2, false],
		['bx', 1, false],
		['cx', 0, true],
	]);
});

it('calls a cell unresolved where two steps part the readings and nobody has settled it', () => {
	const unresolved = disagreements(dataset).filter((cell) => cell.unresolved);
	expect(unresolved.map((cell) => cell.document + cell.dimension)).toEqual(['ay', 'dx']);
	const settled = disagreements(dataset).find((cell) => cell.document + cell.dimension === 'dy');
	expect(settled?.consensus?.score).toBe(1);
});

it('puts a disputed silence before a plain difference of the same size', () => {
	const mixed = readingsOf('a b', {
		x: [
			[0, 1, 1],
			[0, 1, null],
		],
	});
	expect(disagreements(mixed).map(({ document }) => document)).toEqual(['b', 'a']);
});

it('gives each reading its own quotes, and none that belong to the cell', () => {
	const quote = {
		document: 'b',
		dimension: 'x',
		text: 'words',
		voice: null,
		locator: '',
		prefix: '',
		suffix: '',
		extra: new Map(),
	};
	const quoted = {
		...dataset,
		quotes: [
			{ ...quote, coder: 'r2' },
			{ ...quote, coder: null },
			{ ...quote, coder: 'c' },
		],
	};
	const cell = disagreements(quoted).find(({ document, steps }) => document === 'b' && steps === 1);
	expect(cell?.readings.map(({ judgement, quotes }) => [judgement.coder, quotes.length])).toEqual([
		['r1', 0],
		['r2', 1],
	]);
});

it('counts in steps of the declared scale', () => {
	const fine = { ...readingsOf('a', { x: [[0.1, 0.4]] }), scale: { min: 0, max: 1, step: 0.1 } };
	expect(disagreements(fine).map(({ steps }) => steps)).toEqual([3]);
});
