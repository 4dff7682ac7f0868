import { expect, it } from 'vitest';
import { gapsOf } from '../../../src/lib/analysis/gaps';
import { matrixOf } from '../build';

it('measures from the lowest score to the highest, silences apart', () => {
	const matrix = matrixOf('a b c', {
		wide: [-2, 0, 2],
		near: [1, null, 0],
		'near-too': [undefined, -1, -2],
		alone: [2, null, null],
		'wide-too': [2, -2, null],
	});
	expect(gapsOf(matrix)).toEqual({
		rows: [
			{ dimension: 'wide', gap: 4 },
			{ dimension: 'near', gap: 1 },
			{ dimension: 'near-too', gap: 1 },
			{ dimension: 'alone', gap: null },
			{ dimension: 'wide-too', gap: 4 },
		],
		furthest: ['wide', 'wide-too'],
		nearest: ['near', 'near-too'],
		largest: 4,
		smallest: 1,
	});
});

it('names nothing where no dimension has two scores', () => {
	expect(gapsOf(matrixOf('a b', { x: [1, null] }))).toMatchObject({
		furthest: [],
		nearest: [],
		largest: null,
		smallest: null,
	});
});
