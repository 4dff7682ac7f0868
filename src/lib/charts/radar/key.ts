import type { Score } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { round } from '../signs';
import { layoutNames, type AxisNames } from './names';
import { axesOf, layoutWheel, pointAt, type Point, type Ring, type Wheel } from './wheel';

/** Room that a name beside the key's wheel needs. */
const NAME_ROOM = 118;
const NAME_AIR = 12;
const SMALLEST = 36;
const LARGEST = 88;
/** Letters of 12 px need this much from ring to ring. */
const LETTER_PITCH = 12.5;
/** From the middle of a figure down to its baseline. */
const BASELINE = 4.3;

/** A score's letters, from the wheel's centre: middle of the baseline. */
export interface ScaleLetter extends Point {
	readonly score: Score;
}

/** An empty wheel that names its axes and letters its rings. */
export interface RadarKey extends Wheel, AxisNames, Point {
	readonly letters: readonly ScaleLetter[];
	readonly height: number;
}

/** Places the key in a column of `width` px; its centre counts from the column's top left corner. */
export function layoutKey(matrix: Matrix, width: number): RadarKey {
	const half = width / 2;
	const radius = Math.floor(Math.max(SMALLEST, Math.min(LARGEST, half - NAME_ROOM)));
	const wheel = layoutWheel(matrix, radius);
	const names = layoutNames(axesOf(matrix), { radius, half, air: NAME_AIR });
	return {
		...wheel,
		...names,
		x: round(half),
		y: round(-names.top),
		height: Math.ceil(names.bottom - names.top),
		letters: letterRings(wheel),
	};
}

/** Letters between the first two spokes; of crowded rings, only both poles and the middle. */
export function letterRings({ rings, spokes }: Wheel): ScaleLetter[] {
	const angle = (spokes[1]?.angle ?? 0) / 2;
	const [first, second] = rings;
	const isRoomy = !first || !second || second.radius - first.radius >= LETTER_PITCH;
	const lettered = isRoomy ? rings : rings.filter(isLandmark);
	return lettered.map(({ score, radius }) => {
		const { x, y } = pointAt(angle, radius);
		return { score, x, y: round(y + BASELINE) };
	});
}

function isLandmark({ middle }: Ring, index: number, { length }: readonly Ring[]): boolean {
	return middle || index === 0 || index === length - 1;
}
