import { angleOf, HUB, pointAt, ringScores } from '../../../../charts/radar/wheel';
import { documentSign } from '../../../../charts/signs';
import { formatScore } from '../../../../i18n/numbers';
import type { Id, SourceDocument } from '../../../../model/dataset';
import { cellAt, type Matrix } from '../../../../model/matrix';
import { shareOfScale } from '../../../../model/scale';
import type { Shape } from '../../shape/shape';
import { label } from '../lines';
import { silenceShape } from '../signs';
import type { Circle } from './names';

/** From one sign of silence to the next, outwards. */
const PITCH = 14;
/** From one number of the scale to the next, at least. */
const NUMBER_PITCH = 34;

/** The scale, between the two spokes nearest to nine o'clock. */
export function ringNumbers({ scale, dimensions }: Matrix, circle: Circle): Shape[] {
	const count = dimensions.length;
	const gap = Math.round(0.75 * count - 0.5);
	const angle = angleOf(gap + 0.5, count);
	// Rings are polygons: between two spokes they lie nearer to the centre.
	const inset = Math.cos(Math.PI / count);
	const rings = ringScores(scale);
	const pitch = (circle.radius * (1 - HUB) * inset) / Math.max(1, rings.length - 1);
	return rings
		.filter((_, i) => i % stepOf(rings.length - 1, pitch) === 0)
		.map((score): Shape => {
			const share = HUB + (1 - HUB) * shareOfScale(scale, score);
			const { x, y } = pointAt(angle, circle.radius * share * inset);
			const text = formatScore(scale, score);
			return {
				...label(
					'Ring',
					{ text, size: 22, bold: true, colour: 'ink2' },
					{ x: circle.x + x, baseline: circle.y + y + 8, width: 36, align: 'ctr' },
				),
				fill: 'paper',
			};
		});
}

/** Of so many steps the numbers shown: the fewest left out that keep both ends and stand apart. */
function stepOf(steps: number, pitch: number): number {
	for (let step = 1; step < steps; step++)
		if (steps % step === 0 && step * pitch >= NUMBER_PITCH) return step;
	return Math.max(1, steps);
}

/** Outside the rim, in the document's colour: who is silent there. */
export function silences(matrix: Matrix, circle: Circle): Shape[] {
	const count = matrix.dimensions.length;
	return matrix.dimensions.flatMap(({ id }, axis) =>
		silentOn(matrix, id).map(({ position }, i) => {
			const distance = circle.radius + PITCH * (i + 1) + 2;
			const { x, y } = pointAt(angleOf(axis, count), distance);
			const { colour } = documentSign(position);
			return silenceShape(circle.x + x, circle.y + y, `doc-${colour}`);
		}),
	);
}

function silentOn(matrix: Matrix, dimension: Id): SourceDocument[] {
	return matrix.documents.filter(({ id }) => cellAt(matrix, id, dimension).state === 'silent');
}

/** How far signs of silence reach beyond the rim. */
export function silenceReach(matrix: Matrix): number {
	return PITCH * Math.max(0, ...matrix.dimensions.map(({ id }) => silentOn(matrix, id).length));
}
