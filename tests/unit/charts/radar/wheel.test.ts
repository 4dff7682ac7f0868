import { describe, expect, it } from 'vitest';
import { layoutWheel, radiusOf, ringScores } from '../../../../src/lib/charts/radar/wheel';
import type { Scale } from '../../../../src/lib/model/dataset';
import { matrixOf } from '../../build';

const scale = (min: number, max: number, step = 1): Scale => ({ min, max, step });

it.each([
	// 0.28 of the radius at the low pole, all of it at the high one, even steps between.
	[scale(-2, 2), -2, 28],
	[scale(-2, 2), -1, 46],
	[scale(-2, 2), 0, 64],
	[scale(-2, 2), 1, 82],
	[scale(-2, 2), 2, 100],
	[scale(1, 7), 1, 28],
	[scale(1, 7), 4, 64],
	[scale(0, 100), 25, 46],
])('puts on %o the score %d at %d % of the radius', (of, score, radius) => {
	expect(radiusOf(of, score, 100)).toBeCloseTo(radius, 10);
});

describe('rings', () => {
	it.each<[string, Scale, number[]]>([
		['every point of a short scale', scale(-2, 2), [-2, -1, 0, 1, 2]],
		['seven points', scale(1, 7), [1, 2, 3, 4, 5, 6, 7]],
		['both poles and the middle of ten steps', scale(-5, 5), [-5, 0, 5]],
		['quarters of a hundred', scale(0, 100), [0, 25, 50, 75, 100]],
		['thirds of nine steps, which have no middle', scale(0, 9), [0, 3, 6, 9]],
		['the poles alone, where the steps are a prime', scale(0, 7), [0, 7]],
		['half steps', scale(0, 2, 0.5), [0, 0.5, 1, 1.5, 2]],
	])('stand at %s', (_, of, scores) => {
		expect(ringScores(of)).toEqual(scores);
	});

	it('are drawn stronger in the middle of the scale, and only there', () => {
		const matrix = matrixOf('a', { x: [1], y: [1], z: [1] });
		expect(layoutWheel(matrix, 100).rings.map(({ radius, middle }) => [radius, middle])).toEqual([
			[28, false],
			[46, false],
			[64, true],
			[82, false],
			[100, false],
		]);
	});
});
