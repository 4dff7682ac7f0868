import { describe, expect, it } from 'vitest';
import { findingsOf, type Because, type Finding } from '../../../src/lib/analysis/findings';
import type { Matrix } from '../../../src/lib/model/matrix';
import { matrixOf, type Row } from '../build';

/** Five texts; deviations by hand: split 1.25, wide 1.2, calm 0.375; sparse has two scores. */
const MATRIX = matrixOf('park reit kim nov singh', {
	wide: [-2, 1, 1, 1, -1],
	split: [-2, 1, 0, null, 2],
	calm: [0, 1, 1, undefined, 1],
	sparse: [-2, null, null, null, 2],
});

const becauseOf = <T>(finding: Finding<T>): Because | 'found' =>
	finding.kind === 'found' ? 'found' : finding.because;
const factsOf = <T>(finding: Finding<T>): readonly T[] =>
	finding.kind === 'found' ? finding.facts : [];
const reasons = (matrix: Matrix) => {
	const { contested, closest, apart } = findingsOf(matrix);
	return [contested, closest, apart].map(becauseOf<unknown>);
};

describe('the most contested dimension', () => {
	it('has the largest deviation among those with three scores or more', () => {
		expect(factsOf(findingsOf(MATRIX).contested)).toEqual([
			{
				dimension: 'split',
				taken: [
					{ score: -2, documents: ['park'] },
					{ score: 0, documents: ['kim'] },
					{ score: 1, documents: ['reit'] },
					{ score: 2, documents: ['singh'] },
				],
				silent: ['nov'],
				uncoded: [],
				spread: { deviation: 1.25, range: 4, count: 4 },
			},
		]);
	});

	it('names all that are tied, whichever way their means are summed', () => {
		const matrix = matrixOf('a b c', { x: [2, 1, 2], y: [0, 0, 0], z: [-1, -2, -1], w: [1, 1, 0] });
		const names = factsOf(findingsOf(matrix).contested).map(({ dimension }) => dimension);
		expect(names).toEqual(['x', 'z', 'w']);
	});
});

describe('the dimension with the least spread', () => {
	it('lists who stands where, silent and uncoded documents apart', () => {
		expect(factsOf(findingsOf(MATRIX).closest)).toMatchObject([
			{
				dimension: 'calm',
				taken: [
					{ score: 0, documents: ['park'] },
					{ score: 1, documents: ['reit', 'kim', 'singh'] },
				],
				silent: [],
				uncoded: ['nov'],
				spread: { deviation: 0.375 },
			},
		]);
	});

	it('may be one on which all agree', () => {
		const matrix = matrixOf('a b c', { x: [2, 1, 2], y: [1, 1, 1] });
		expect(factsOf(findingsOf(matrix).closest)).toMatchObject([
			{ dimension: 'y', taken: [{ score: 1, documents: ['a', 'b', 'c'] }] },
		]);
	});
});

describe('the document standing apart', () => {
	it('has the largest mean distance, over pairs of scores with each comparable other', () => {
		// a-b, a-c: 4 + 4 + 3 = 11 over three scores each; b-c: 0 + 0 + 0
		const matrix = matrixOf('a b c', { x: [-2, 2, 2], y: [2, -2, -2], z: [-2, 1, 1] });
		expect(factsOf(findingsOf(matrix).apart)).toMatchObject([
			{
				document: 'a',
				others: 2,
				toOthers: { scorePairs: 6 },
				amongOthers: { distance: 0, scorePairs: 3 },
				distance: Number((11 / 3).toFixed(9)),
			},
		]);
	});

	it('names all that are tied', () => {
		const row: Row = [-2, 2, 0, 0];
		const matrix = matrixOf('a b c d', { x: row, y: row, z: row });
		expect(factsOf(findingsOf(matrix).apart).map(({ document }) => document)).toEqual(['a', 'b']);
	});

	it('is never one that cannot be compared', () => {
		const matrix = matrixOf('mute a b c', {
			x: [2, -1, 0, 0],
			y: [2, -1, 0, 0],
			z: [null, -1, 0, 0],
		});
		expect(factsOf(findingsOf(matrix).apart)).toMatchObject([{ document: 'a', others: 2 }]);
	});
});

describe('nothing to name, and why', () => {
	const all = (because: Because) => [because, because, because];

	it.each<[string, Matrix, (Because | 'found')[]]>([
		['nothing is chosen', matrixOf('', { x: [] }), all('nothing-chosen')],
		['no dimension is chosen', matrixOf('a b', {}), all('nothing-chosen')],
		['one document', matrixOf('a', { x: [1] }), all('one-document')],
		['all are silent', matrixOf('a b c', { x: [null, null, undefined] }), all('all-silent')],
		[
			'two documents',
			matrixOf('a b', { x: [1, 2], y: [1, 2], z: [1, 2] }),
			['too-few-scores', 'too-few-scores', 'two-documents'],
		],
		[
			'few scores',
			matrixOf('a b c', { x: [1, 2, null], y: [null, 2, 1] }),
			['too-few-scores', 'too-few-scores', 'not-comparable'],
		],
		[
			'all agree throughout',
			matrixOf('a b c', { x: [1, 1, 1], y: [2, 2, 2], z: [0, 0, 0] }),
			all('all-agree'),
		],
		[
			'all differ by as much',
			matrixOf('a b c', { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }),
			all('all-equal'),
		],
		[
			'one dimension on which all agree',
			matrixOf('a b c', { x: [1, 1, 1] }),
			['all-agree', 'found', 'not-comparable'],
		],
	])('%s', (_, matrix, expected) => expect(reasons(matrix)).toEqual(expected));
});
