import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleDistances } from '../../../src/lib/analysis/scaling';
import eurodist from '../../fixtures/analysis/eurodist.json' with { type: 'json' };

type Point = readonly number[];

const ROADS = eurodist.cities.map((_, i) =>
	eurodist.cities.map((_, j) =>
		i === j ? 0 : (eurodist.distances[Math.max(i, j) - 1]?.[Math.min(i, j)] ?? NaN),
	),
);

const between = (p: Point, q: Point) => Math.hypot(...p.map((x, i) => x - (q[i] ?? NaN)));
const distancesOf = (points: readonly Point[]) =>
	points.map((p) => points.map((q) => between(p, q)));

describe('road distances between 21 cities, against R', () => {
	const scaling = scaleDistances(ROADS, 2);

	// C. Kleiber, "cmdscale problem", R-devel, 8 January 2005: eigen() of the centred eurodist.
	const R = [
		1.953838e7, 1.185656e7, 1.528844e6, 1.118742e6, 7.893472e5, 5.816552e5, 2.623192e5, 1.925976e5,
		1.450845e5, 1.079673e5, 5.139484e4, 0, -9.496124e3, -5.30582e4, -1.322166e5, -2.57336e5,
		-3.326719e5, -5.162523e5, -9.191491e5, -1.006504e6, -2.251844e6,
	];

	it('has the eigenvalues that R prints', () => {
		expect(scaling.eigenvalues).toHaveLength(R.length);
		for (const [i, value] of R.entries()) {
			const tolerance = value === 0 ? 1e-6 : Math.abs(value) * 1e-6;
			expect(Math.abs((scaling.eigenvalues[i] ?? NaN) - value)).toBeLessThan(tolerance);
		}
	});

	it("has R's two measures of fit", () => {
		const sizes = scaling.eigenvalues.map(Math.abs).reduce((a, b) => a + b, 0);
		const [first = NaN, second = NaN] = scaling.eigenvalues;
		expect((first + second) / sizes).toBeCloseTo(0.7537543, 7);
		expect(scaling.explained).toBeCloseTo(0.8679134, 7);
	});

	// The values below were computed apart, with 40 digits (mpmath, eigsy).
	it('agrees with a computation in 40 digits', () => {
		expect(scaling.eigenvalues[0]).toBeCloseTo(19538377.0895, 3);
		expect(scaling.eigenvalues[1]).toBeCloseTo(11856555.334, 2);
		expect(scaling.eigenvalues[20]).toBeCloseTo(-2251844.33174, 4);
		expect(scaling.stress).toBeCloseTo(0.089129824698, 10);
	});

	it('places the cities, the one furthest out on the positive side of each axis', () => {
		const at = (city: string) => scaling.points[eurodist.cities.indexOf(city)] ?? [];
		const near = (city: string, x: number, y: number) => {
			expect(at(city)[0]).toBeCloseTo(x, 4);
			expect(at(city)[1]).toBeCloseTo(y, 4);
		};
		near('Athens', 2290.27468, -1798.802928);
		near('Stockholm', 839.4459112, 1836.79055);
		near('Gibraltar', -2048.449113, -642.4585439);
		near('Geneva', -9.42336381, -240.405999);
	});
});

describe('scaling', () => {
	it('draws a square true, on two axes', () => {
		const square = [
			[0, 0],
			[2, 0],
			[2, 2],
			[0, 2],
		];
		const { points, explained, stress, eigenvalues } = scaleDistances(distancesOf(square), 2);
		// four points at ±1, ±1 from the centre: each axis sums up to 4
		expect(eigenvalues.map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([4, 4, 0, 0]);
		expect(explained).toBeCloseTo(1, 12);
		expect(stress).toBeCloseTo(0, 12);
		expect(distancesOf(points).flat()).toEqual(
			distancesOf(square)
				.flat()
				.map((distance) => expect.closeTo(distance, 12)),
		);
	});

	it('says how little one axis tells of three points equally far apart', () => {
		// equal sides of 1: two eigenvalues of 1/2, one of 0
		const { explained } = scaleDistances(
			[
				[0, 1, 1],
				[1, 0, 1],
				[1, 1, 0],
			],
			1,
		);
		expect(explained).toBeCloseTo(0.5, 12);
	});

	it('has no fit to tell where all are the same, and leaves an axis without a value at 0', () => {
		const none = scaleDistances(
			[
				[0, 0],
				[0, 0],
			],
			2,
		);
		expect(none).toMatchObject({ explained: null, stress: null });
		expect(none.points.flat().map(Math.abs)).toEqual([0, 0, 0, 0]);
		const line = scaleDistances(
			[
				[0, 3],
				[3, 0],
			],
			2,
		);
		expect(line.points).toEqual([
			[expect.closeTo(1.5, 12), expect.closeTo(0, 12)],
			[expect.closeTo(-1.5, 12), expect.closeTo(0, 12)],
		]);
	});

	it('refuses what is no distance', () => {
		const distances = [
			[0, NaN],
			[NaN, 0],
		];
		expect(() => scaleDistances(distances, 2)).toThrow(new RangeError('NaN is no distance'));
	});

	it('draws any points of a plane true, centred, and the same in every order', () => {
		const plane = fc.array(
			fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
			{
				minLength: 2,
				maxLength: 9,
			},
		);
		fc.assert(
			fc.property(plane, (some) => {
				const given = distancesOf(some);
				const { points, eigenvalues } = scaleDistances(given, 2);
				for (const axis of [0, 1])
					expect(points.reduce((total, point) => total + (point[axis] ?? NaN), 0)).toBeCloseTo(
						0,
						6,
					);
				for (const [i, row] of distancesOf(points).entries())
					for (const [j, distance] of row.entries())
						expect(distance).toBeCloseTo(given[i]?.[j] ?? NaN, 5);
				const reversed = scaleDistances(distancesOf(some.toReversed()), 2).eigenvalues;
				for (const [i, value] of reversed.entries())
					expect(value).toBeCloseTo(eigenvalues[i] ?? NaN, 6);
			}),
		);
	});
});
