import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutRadar, type RadarOutline } from '../../../../src/lib/charts/radar/layout';
import { matrixOf } from '../../build';

/** Scores of one document over 3 to 13 axes, silences and uncoded cells among them. */
const scores = fc.array(fc.constantFrom(-2, -1, 0, 1, 2, null, undefined), {
	minLength: 3,
	maxLength: 13,
});
type Scores = readonly (number | null | undefined)[];

function outlineOf(row: Scores): RadarOutline {
	const rows = Object.fromEntries(row.map((score, i) => [`d${i}`, [score]]));
	const [outline] = layoutRadar(matrixOf('a', rows), 100).outlines;
	if (!outline) throw new Error('no outline');
	return outline;
}

/** Axes at the two ends of each straight line of an outline, lower one first, in order. */
function linesOf({ path, marks }: RadarOutline): string[] {
	const axisAt = new Map(marks.map(({ x, y, dimension }) => [`${x} ${y}`, dimension]));
	const lines = path
		.split('M')
		.slice(1)
		.flatMap((run) => {
			const axes = run
				.replace('Z', '')
				.split('L')
				.map((point) => axisAt.get(point));
			const ends = run.endsWith('Z') ? [...axes, axes[0]] : axes;
			return ends.slice(1).map((end, i) => [ends[i], end].sort().join(' '));
		});
	return lines.sort();
}

it('draws a line between two neighbouring axes exactly where both have a score', () => {
	fc.assert(
		fc.property(scores, (row) => {
			const expected = row.flatMap((score, i) => {
				const next = (i + 1) % row.length;
				const isSpoken = typeof score === 'number' && typeof row[next] === 'number';
				return isSpoken ? [[`d${i}`, `d${next}`].sort().join(' ')] : [];
			});
			expect(linesOf(outlineOf(row))).toEqual(expected.sort());
		}),
	);
});

it('never closes over a silence', () => {
	fc.assert(
		fc.property(scores, (row) => {
			const isComplete = row.every((score) => typeof score === 'number');
			const outline = outlineOf(row);
			expect(outline.closed).toBe(isComplete);
			expect(outline.path.includes('Z')).toBe(isComplete);
		}),
	);
});

it('gives every score one mark and no silence any', () => {
	fc.assert(
		fc.property(scores, (row) => {
			const marked = outlineOf(row).marks.map(({ dimension, score }) => [dimension, score]);
			const spoken = row.flatMap((score, i) =>
				typeof score === 'number' ? [[`d${i}`, score]] : [],
			);
			expect(marked).toEqual(spoken);
		}),
	);
});

it('keeps every mark between the ring of the low pole and the rim', () => {
	fc.assert(
		fc.property(scores, (row) => {
			for (const { x, y } of outlineOf(row).marks) {
				expect(Math.hypot(x, y)).toBeGreaterThan(27.98);
				expect(Math.hypot(x, y)).toBeLessThan(100.02);
			}
		}),
	);
});
