import type { Dimension, Id, Scale, Score } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { scalePoints, shareOfScale } from '../../model/scale';
import { round } from '../signs';

/** Below three axes there is no shape; beyond thirteen the marks of the low pole would touch. */
export const MIN_AXES = 3;
export const MAX_AXES = 13;
/** Radius of the low pole, as a share of the rim's: a text that rejects everything keeps a shape. */
export const HUB = 0.28;
/** More steps than this would crowd the rings. */
const MAX_STEPS = 6;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Ring {
	readonly score: Score;
	readonly radius: number;
	/** The scale's middle, drawn stronger. */
	readonly middle: boolean;
}

export interface Spoke {
	readonly dimension: Id;
	/** The dimension's number in every view. */
	readonly number: number;
	/** Radians, 0 at twelve o'clock, clockwise. */
	readonly angle: number;
	readonly from: Point;
	readonly to: Point;
}

/** Rings and spokes: what all wheels of one radar share. */
export interface Wheel {
	readonly radius: number;
	readonly rings: readonly Ring[];
	readonly spokes: readonly Spoke[];
}

/**
 * Places rings and spokes.
 *
 * Out    px from the centre, y down; first spoke at twelve o'clock, then clockwise.
 * Rules  A spoke runs from the ring of the low pole to that of the high pole.
 * Throws RangeError below three dimensions.
 */
export function layoutWheel(matrix: Matrix, radius: number): Wheel {
	const axes = axesOf(matrix);
	const { scale } = matrix;
	return {
		radius,
		rings: ringScores(scale).map((score) => ({
			score,
			radius: round(radiusOf(scale, score, radius)),
			middle: shareOfScale(scale, score) === 0.5,
		})),
		spokes: axes.map(({ id, position }, i) => {
			const angle = angleOf(i, axes.length);
			return {
				dimension: id,
				number: position,
				angle,
				from: pointAt(angle, HUB * radius),
				to: pointAt(angle, radius),
			};
		}),
	};
}

/** The dimensions that get a spoke: the first thirteen. Throws RangeError below three. */
export function axesOf({ dimensions }: Matrix): readonly Dimension[] {
	if (dimensions.length < MIN_AXES)
		throw new RangeError(`a radar needs ${MIN_AXES} dimensions, got ${dimensions.length}`);
	return dimensions.slice(0, MAX_AXES);
}

/** Distance of a score from the centre: 0.28 R at the low pole, R at the high one. */
export function radiusOf(scale: Scale, score: Score, radius: number): number {
	return radius * (HUB + (1 - HUB) * shareOfScale(scale, score));
}

export function angleOf(index: number, count: number): number {
	return (index * 2 * Math.PI) / count;
}

export function pointAt(angle: number, distance: number): Point {
	// `+ 0` turns the -0 of a rounded sine into 0.
	return {
		x: round(Math.sin(angle) * distance) + 0,
		y: round(-Math.cos(angle) * distance) + 0,
	};
}

/**
 * The scores that get a ring: every point of a short scale, evenly chosen ones of a long one.
 *
 * Rules  Both poles have a ring, and so has the middle where it is a point of the scale.
 */
export function ringScores(scale: Scale): Score[] {
	const points = scalePoints(scale);
	const steps = points.length - 1;
	const count = [6, 5, 4, 3, 2, 1].find(
		(rings) => steps % rings === 0 && (steps % 2 === 1 || rings % 2 === 0),
	);
	const stride = steps <= MAX_STEPS ? 1 : steps / (count ?? 1);
	return points.filter((_, i) => i % stride === 0);
}
