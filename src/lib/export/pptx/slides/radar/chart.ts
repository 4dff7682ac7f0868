import { HUB, ringScores } from '../../../../charts/radar/wheel';
import { documentSign } from '../../../../charts/signs';
import { formatScore, joinWords } from '../../../../i18n/numbers';
import type { Id, Scale } from '../../../../model/dataset';
import { cellAt, columnOf, type Matrix } from '../../../../model/matrix';
import { shareOfScale } from '../../../../model/scale';
import { m } from '../../../../paraglide/messages';
import type { RadarPoint } from '../../chart/radar-spec';
import type { Paint } from '../../paint';
import type { RadarShape } from '../../shape/shape';
import type { Circle } from './names';

const RADIUS = 11;
/** What a covered mark is larger by than the one on it. */
const NESTING = 8;
/** px, widest first, so that lines that coincide all show. */
const WIDTHS = [8, 4.5, 3.5];
const SINGLE_WIDTH = 4.5;

/** The native chart whose rim is the circle. */
export function chartOf(paint: Paint, matrix: Matrix, circle: Circle): RadarShape {
	const { scale, dimensions, documents } = matrix;
	const side = 2 * circle.radius;
	// Marks on the rim reach beyond the plot.
	const border = 40;
	const box = {
		x: circle.x - circle.radius - border,
		y: circle.y - circle.radius - border,
		width: side + 2 * border,
		height: side + 2 * border,
	};
	return {
		kind: 'radar',
		name: m.slide_radar_name(),
		description: describe(matrix),
		box,
		paint,
		axes: dimensions.map((dimension) => dimension.label),
		rings: ringScores(scale).map((score) => ({
			score,
			isMiddle: shareOfScale(scale, score) === 0.5,
		})),
		series: documents.map(({ id, label: name, position }, i) => ({
			name,
			sign: documentSign(position),
			lineWidth: documents.length === 1 ? SINGLE_WIDTH : (WIDTHS[i] ?? SINGLE_WIDTH),
			points: pointsOf(
				matrix,
				id,
				documents.slice(i + 1).map((later) => later.id),
			),
		})),
		centre: centreValue(scale),
		rim: scale.max,
		plot: { x: border, y: border, width: side, height: side },
		radius: RADIUS,
		words: {
			axis: m.slide_sheet_dimension(),
			ring: (score) => m.slide_radar_ring({ score: formatScore(scale, score) }),
			inferred: (document) => m.slide_sheet_inferred({ document }),
		},
	};
}

/** The value at which the low pole lies at its share of the radius. */
function centreValue({ min, max }: Scale): number {
	return Number(((min - HUB * max) / (1 - HUB)).toFixed(6));
}

/** A mark is larger by a step for each later document that has the same score. */
function pointsOf(matrix: Matrix, document: Id, later: readonly Id[]): (RadarPoint | null)[] {
	return columnOf(matrix, document).map(({ score, confidence, dimension }) => {
		if (score === null) return null;
		const covering = later.filter((id) => cellAt(matrix, id, dimension).score === score).length;
		return { score, isHollow: confidence === 1, radius: RADIUS + covering * NESTING };
	});
}

/** Every score in words: a radar has no other twin on its slide. */
function describe(matrix: Matrix): string {
	const documents = matrix.documents.map(({ id, label: document }) => {
		const scores = matrix.dimensions.map(({ id: axis, label: dimension }) => {
			const { state, score } = cellAt(matrix, id, axis);
			if (state === 'uncoded') return m.slide_radar_axis_uncoded({ dimension });
			if (score === null) return m.slide_radar_axis_silent({ dimension });
			return m.slide_radar_axis({ dimension, score: formatScore(matrix.scale, score) });
		});
		return m.slide_radar_document({ document, scores: scores.join(', ') });
	});
	return m.slide_radar_description({
		dimensions: joinWords(matrix.dimensions.map((dimension) => dimension.label)),
		documents: documents.join(' '),
	});
}
