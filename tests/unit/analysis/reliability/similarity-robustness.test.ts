import { expect, it } from 'vitest';
import { buildMatrix } from '../../../../src/lib/analysis/matrix';
import { similarityRobustness } from '../../../../src/lib/analysis/reliability/similarity-robustness';
import { readingsOf } from './readings';

/** On four dimensions: a always at 2; b at 0, but for one reading and one dimension. */
const dataset = readingsOf(
	'a b',
	{
		w: [
			[2, 2, 2],
			[0, 0, -2],
		],
		x: [
			[2, 2, 2],
			[0, 0, -2],
		],
		y: [
			[2, 2, 2],
			[0, 0, -2],
		],
		z: [
			[2, 2, 2],
			[-2, -2, -2],
		],
	},
	{ w: [2, 0], x: [2, 0], y: [2, 0], z: [2, -2] },
);
const shown = buildMatrix(dataset, { kind: 'coder', coder: 'c' });
const [robustness] = similarityRobustness(shown);

it('starts from the similarity that is shown', () => {
	// Distances 2, 2, 2, 4: mean 2.5 of 4.
	expect(robustness?.pair).toMatchObject({ a: 'a', b: 'b', value: 0.375, shared: 4 });
});

it('counts the pairs of readings in whose median it moves by a tenth at most', () => {
	// Readings 1 and 2: as shown. With reading 3 the median of b is -1 thrice and -2 once:
	// distances 3, 3, 3, 4, similarity 0.1875, which is 0.1875 away.
	expect(robustness?.byReadings).toEqual({
		size: 2,
		drawn: 'all',
		held: 1,
		of: 3,
		low: 0.1875,
		high: 0.375,
	});
});

it('counts the dimensions without which it holds', () => {
	// Without w, x or y: 2, 2, 4, similarity 1/3. Without z: 2, 2, 2, similarity 0.5, 0.125 away.
	expect(robustness?.withoutDimension).toEqual({
		held: 3,
		of: 4,
		low: expect.closeTo(1 / 3, 8),
		high: 0.5,
	});
});

it('holds as not comparable where a variant cannot compare the pair either', () => {
	const three = { ...shown, dimensions: shown.dimensions.slice(0, 3) };
	const [pair] = similarityRobustness(three);
	expect(pair?.pair.value).toBe(0.5);
	expect(pair?.withoutDimension).toEqual({ held: 0, of: 3, low: null, high: null });
	const two = { ...shown, dimensions: shown.dimensions.slice(0, 2) };
	expect(similarityRobustness(two)[0]?.withoutDimension).toMatchObject({ held: 2, of: 2 });
});

it('says nothing of resampled readings where there are fewer than two', () => {
	const alone = readingsOf('a b', { x: [[1], [2]], y: [[1], [2]], z: [[1], [2]] });
	const [pair] = similarityRobustness(buildMatrix(alone, { kind: 'median' }));
	expect(pair?.byReadings).toMatchObject({ held: 0, of: 0 });
});
