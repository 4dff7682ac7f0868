import { expect, it } from 'vitest';
import { layoutProfile } from '../../../../src/lib/charts/profile/layout';
import { shareOfScale } from '../../../../src/lib/model/scale';
import { dimensionOf, matrixOf } from '../../build';

const matrix = matrixOf('a b c d', {
	x: [2, -1, 1, -1],
	y: [null, 0, 0, null],
	z: [undefined, null, null, null],
});

it('shows the first document at its score beside the others’ scores, each once', () => {
	const [x] = layoutProfile(matrix, 984).rows;
	if (!x?.others) throw new Error('a row with others');
	const { x1, x2 } = x.axis;
	const at = (score: number) => x1 + shareOfScale(matrix.scale, score) * (x2 - x1);
	expect(x.x).toBeCloseTo(at(2), 1);
	expect(x.others.strokes).toHaveLength(2);
	expect(x.others.x1).toBeCloseTo(at(-1), 1);
	expect(x.others.x2).toBeCloseTo(at(1), 1);
});

it('gives a silence and an uncoded cell no place on the scale, and still shows the others', () => {
	const [, silent, uncoded] = layoutProfile(matrix, 984).rows;
	expect(silent).toMatchObject({ x: null });
	expect(silent?.others?.strokes).toHaveLength(1);
	expect(silent?.wording.map(({ text }) => text).join(' ')).toMatch(/^silent/u);
	expect(uncoded).toMatchObject({ x: null, others: null });
	expect(uncoded?.wording.map(({ text }) => text).join(' ')).toMatch(/^not coded/u);
});

it('keeps every line of text inside, wide and narrow', () => {
	const long = 'a wording that is as long as the longest one of any codebook that we have seen yet';
	const worded = {
		...matrix,
		dimensions: matrix.dimensions.map(({ id }, i) =>
			dimensionOf(id, { position: i + 1, label: long, levels: new Map([[2, long]]) }),
		),
	};
	for (const width of [343, 700, 984]) {
		const { rows, height } = layoutProfile(worded, width);
		for (const { band, label, wording } of rows)
			for (const { y } of [...label, ...wording]) {
				expect(y).toBeGreaterThan(band.y);
				expect(y).toBeLessThan(band.y + band.height);
			}
		expect(height).toBeGreaterThanOrEqual(
			(rows.at(-1)?.band.y ?? 0) + (rows.at(-1)?.band.height ?? 0),
		);
	}
});

it('is empty without a document', () => {
	expect(layoutProfile(matrixOf('', { x: [] }), 984)).toMatchObject({ subject: null, rows: [] });
});
