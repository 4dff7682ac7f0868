import type { CellState } from '../../model/matrix';
import { round } from '../signs';
import { textWidth } from '../text';
import { boxAround, type Box } from './box';
import { pointAt, type Point, type Spoke } from './wheel';

/** Size of an axis number, in px, and the height of its figures. */
export const NUMBER_SIZE = 12;
const FIGURE_HEIGHT = 8.6;
const NUMBER_STYLE = { size: NUMBER_SIZE, weight: 700 } as const;
/** Room of the sign of absence: three dots in a row, or the corners of an empty frame. */
export const DOT_RADIUS = 1.4;
const SIGN = { silent: { width: 11.8, height: 2.8 }, uncoded: { width: 9, height: 9 } };
const SIGN_GAP = 4.5;
/** From ring to number: a ringed mark on the rim just fits. */
const NUMBER_GAP = 10;
/** Height of all that stands outside the ring. */
export const RIM_HEIGHT = 27;

/** What stands outside the outer ring at the end of a spoke. */
export interface RimLabel {
	/** Middle of the number's baseline. */
	readonly at: Point;
	/** Around the number. */
	readonly box: Box;
	/** The sign of absence between ring and number; `null` where there is a score. */
	readonly sign: { readonly at: Point; readonly box: Box } | null;
}

/**
 * Places an axis number outside the ring and, at a silence, room for its sign between ring and number.
 *
 * Rules  Number and sign keep the same air from ring and from each other in every direction: a wide
 *        box stands further out beside the wheel than above it.
 */
export function placeRim(spoke: Spoke, state: CellState, radius: number): RimLabel {
	const { numberAt, signAt } = distances(spoke, state, radius);
	const centre = pointAt(spoke.angle, numberAt);
	const sign = pointAt(spoke.angle, signAt);
	return {
		at: { x: centre.x, y: round(centre.y + FIGURE_HEIGHT / 2) },
		box: boxAround(centre, { width: numberWidth(spoke), height: FIGURE_HEIGHT }),
		sign: state === 'scored' ? null : { at: sign, box: boxAround(sign, SIGN[state]) },
	};
}

/**
 * The largest radius whose numbers, and signs of absence where some document has one, stay
 * within `half` px left and right of the centre.
 */
export function fitRadius(
	spokes: readonly { readonly spoke: Spoke; readonly states: readonly CellState[] }[],
	half: number,
): number {
	const limits = spokes.map(({ spoke, states }) => {
		const reach = Math.max(...states.map((state) => distances(spoke, state, 0).numberAt));
		const sine = Math.abs(Math.sin(spoke.angle));
		return sine < 0.01 ? Infinity : (half - numberWidth(spoke) / 2) / sine - reach;
	});
	return Math.floor(Math.min(...limits));
}

function numberWidth({ number }: Spoke): number {
	return textWidth(String(number), NUMBER_STYLE);
}

function distances(
	spoke: Spoke,
	state: CellState,
	radius: number,
): { numberAt: number; signAt: number } {
	const depth = ({ width, height }: { width: number; height: number }) =>
		Math.abs(Math.sin(spoke.angle)) * width + Math.abs(Math.cos(spoke.angle)) * height;
	const number = depth({ width: numberWidth(spoke), height: FIGURE_HEIGHT });
	const sign = state === 'scored' ? 0 : depth(SIGN[state]);
	const inner = state === 'scored' ? NUMBER_GAP : 2 * SIGN_GAP + sign;
	return { numberAt: radius + inner + number / 2, signAt: radius + SIGN_GAP + sign / 2 };
}
