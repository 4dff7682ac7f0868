import type { Scale, Score, SourceDocument } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { scalePoints, shareOfScale } from '../../model/scale';
import { captionStyle } from '../caption';
import { NAMES_BESIDE_FROM, numbersEnd } from '../dimension-label';
import { nameOnOneLine } from '../names';
import { round } from '../signs';
import { textWidth, type TextStyle } from '../text';

/** Where everything of a difference chart lies from left to right. */
export interface DifferenceFrame {
	/** A before B. */
	readonly pair: readonly [SourceDocument, SourceDocument];
	readonly width: number;
	readonly isWide: boolean;
	/** Names stand at the marks; else a key above the rows holds them. */
	readonly isNamed: boolean;
	readonly radius: number;
	readonly name: TextStyle;
	/** From a mark's score to its name. */
	readonly nameGap: number;
	readonly names: readonly [string, string];
	readonly numberX: number;
	readonly labelX: number;
	readonly labelWidth: number;
	/** The axis. */
	readonly x1: number;
	readonly x2: number;
	/** Points of the scale that carry a tick and a number. */
	readonly labelled: readonly Score[];
}

/** From the dots of a silence to the name behind them. */
export const ABSENT_SIGN = 20;
/** Room of the distance, or of who is silent, at the end of a wide row. */
const END = 132;
/** An axis shorter than this has no room for names at its marks. */
const SHORTEST_NAMED_AXIS = 240;
const NUMBER_PITCH = 30;

/** Measures the chart. Names stand at the marks where both have room beside the axis. */
export function measureDifference(
	matrix: Matrix,
	{ pair, width }: { pair: readonly [SourceDocument, SourceDocument]; width: number },
): DifferenceFrame {
	const isWide = width >= NAMES_BESIDE_FROM;
	const name: TextStyle = { size: isWide ? 13 : 12, weight: 500 };
	const radius = isWide ? 6 : 5.5;
	const nameGap = radius + 7;
	const numberX = numbersEnd(matrix.dimensions, isWide ? 18 : 16);
	const labelX = numberX + (isWide ? 8 : 6);
	const labelWidth = isWide ? Math.min(200, Math.max(132, round(width * 0.18))) : width - labelX;
	const [a, b] = pair.map(({ label }) => nameOnOneLine(label, name, 150));
	const slot = round(nameGap + Math.max(a?.width ?? 0, b?.width ?? 0) + 4);
	const from = isWide ? labelX + labelWidth + 20 : 0;
	const to = isWide ? width - END : width;
	const isNamed = isWide && to - from - 2 * slot >= SHORTEST_NAMED_AXIS;
	const x1 = from + (isNamed ? slot : 8);
	const x2 = to - (isNamed ? slot : 8);
	return {
		pair,
		width,
		isWide,
		isNamed,
		radius,
		name,
		nameGap,
		names: [a?.lines[0] ?? '', b?.lines[0] ?? ''],
		numberX,
		labelX,
		labelWidth,
		x1,
		x2,
		labelled: labelledPoints(matrix.scale, x2 - x1),
	};
}

/** Where a score lies on the axis. */
export function scoreX({ x1, x2 }: DifferenceFrame, scale: Scale, score: Score): number {
	return round(x1 + shareOfScale(scale, score) * (x2 - x1));
}

/** Who is silent, at the row's end. */
export function absentWidth(label: string): number {
	return round(ABSENT_SIGN + textWidth(label, captionStyle()));
}

/** Every point, or as many, evenly spaced, as have room for their numbers. */
function labelledPoints(scale: Scale, length: number): Score[] {
	const points = scalePoints(scale);
	const intervals = points.length - 1;
	const steps = points.map((_, i) => i).slice(1);
	const step =
		steps.find((i) => intervals % i === 0 && (length / intervals) * i >= NUMBER_PITCH) ?? intervals;
	return points.filter((_, i) => i % step === 0);
}
