import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../../../src/lib/analysis/matrix';
import { findingsRobustness } from '../../../../src/lib/analysis/reliability/findings-robustness';
import { readingsOf } from './readings';

/**
 * Consensus and readings 1 and 2 agree: x is the most contested (-2, 0, 2), y the closest (all 1),
 * c stands apart. Reading 3 alone sees no difference on x and a wide one on y.
 */
const dataset = readingsOf(
	'a b c',
	{
		w: [
			[0, 0, 0],
			[0, 0, 0],
			[1, 1, 1],
		],
		x: [
			[-2, -2, 0],
			[0, 0, 0],
			[2, 2, 0],
		],
		y: [
			[1, 1, -2],
			[1, 1, 0],
			[1, 1, 2],
		],
		z: [
			[0, 0, 0],
			[0, 0, 0],
			[1, 1, 1],
		],
	},
	{ w: [0, 0, 1], x: [-2, 0, 2], y: [1, 1, 1], z: [0, 0, 1] },
);
const robustness = findingsRobustness(buildMatrix(dataset, { kind: 'coder', coder: 'c' }));

describe('when readings are resampled', () => {
	it('counts the pairs of readings that name the same dimension and no other', () => {
		// With reading 3 the medians are x: -1, 0, 1 and y: -0.5, 0.5, 1.5, spread 2/3 both: a tie.
		// w and z are then the closest, not y.
		expect(robustness.contested.byReadings).toEqual({ size: 2, drawn: 'all', held: 1, of: 3 });
		expect(robustness.closest.byReadings).toMatchObject({ held: 1, of: 3 });
	});

	it('counts the pairs of readings that name the same document', () => {
		// With reading 3, sums of differences: a-b 1 + 1, a-c 1 + 2 + 2 + 1, b-c 1 + 1 + 1 + 1: c still.
		expect(robustness.apart.byReadings).toMatchObject({ held: 3, of: 3 });
	});

	it('says nothing where there is one reading', () => {
		const alone = buildMatrix(
			{ ...dataset, coders: dataset.coders.slice(0, 2) },
			{
				kind: 'coder',
				coder: 'c',
			},
		);
		expect(findingsRobustness(alone).apart.byReadings).toMatchObject({ held: 0, of: 0 });
	});
});

describe('when one dimension is left out', () => {
	it('does not count the dimension that the sentence names', () => {
		expect(robustness.contested.withoutDimension).toEqual({ held: 3, of: 3 });
		expect(robustness.closest.withoutDimension).toEqual({ held: 3, of: 3 });
	});

	it('counts every dimension for a sentence on documents', () => {
		// c stays apart without w, y or z. Without x, a and b are one, and c differs: still c.
		expect(robustness.apart.withoutDimension).toEqual({ held: 4, of: 4 });
	});

	it('notices where a document stands apart through one dimension only', () => {
		const through = readingsOf(
			'a b c',
			{ w: [[0], [0], [0]], x: [[0], [0], [2]], y: [[0], [0], [0]], z: [[1], [0], [0]] },
			{ w: [0, 0, 0], x: [0, 0, 2], y: [0, 0, 0], z: [1, 0, 0] },
		);
		// Sums of differences: c 5, a 4, b 3; without x: a 2, b and c 1.
		const shown = buildMatrix(through, { kind: 'coder', coder: 'c' });
		expect(findingsRobustness(shown).apart.withoutDimension).toEqual({ held: 3, of: 4 });
	});
});
