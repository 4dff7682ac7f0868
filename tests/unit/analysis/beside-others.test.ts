import { expect, it } from 'vitest';
import { besideOthers, beyondOthers } from '../../../src/lib/analysis/beside-others';
import { matrixOf } from '../build';

const matrix = matrixOf('a b c d', {
	below: [-2, 0, 1, 1], // the others from 0 to +1, mean 2/3
	among: [0, -1, 1, null], // the others -1 and +1, mean 0
	above: [2, -1, 1, null], // mean 0
	silent: [null, 1, 2, 0],
	alone: [1, null, null, 2], // one other says nothing of "the others"
	uncoded: [1, undefined, 0, 0],
});

it('tells how far a document stands beyond the others, and from their mean', () => {
	const rows = besideOthers(matrix, 'a');
	expect(
		rows.map(({ dimension, others, count, beyond, fromMean }) => [
			dimension,
			others,
			count,
			beyond,
			fromMean,
		]),
	).toEqual([
		['below', [0, 1], 3, -2, 2.666666667],
		['among', [-1, 1], 2, 0, 0],
		['above', [-1, 1], 2, 1, 2],
		['silent', [0, 1, 2], 3, null, null],
		['alone', [2], 1, null, null],
		['uncoded', [0], 2, 1, 1],
	]);
});

it('names where it stands beyond them all, the farthest first, then the one farther from the mean', () => {
	const rows = besideOthers(matrix, 'a');
	expect(beyondOthers(rows).map(({ dimension }) => dimension)).toEqual([
		'below',
		'above',
		'uncoded',
	]);
});
