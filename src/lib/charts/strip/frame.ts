import { formatScore } from '../../i18n/numbers';
import type { Id, Scale, Score } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { scalePoints, shareOfScale } from '../../model/scale';
import { captionStyle } from '../caption';
import { NAMES_BESIDE_FROM, numbersEnd } from '../dimension-label';
import { nameOnOneLine, nameOnTwoLines, type PlacedName } from '../names';
import { round } from '../signs';
import { textWidth, type TextStyle } from '../text';

/** More documents than this in a row are drawn without names. */
export const MOST_NAMES = 40;

/** Sizes that change with the room: the page's and the phone's. */
export interface StripSizes {
	readonly name: TextStyle;
	readonly radius: number;
	/** From a mark's score to its name: clears the ring of a selected mark. */
	readonly nameGap: number;
	/** Half a line of the pile. */
	readonly halfLine: number;
	/** Between the lines of one name. */
	readonly nameLine: number;
	/** From the axis to the first mark. */
	readonly firstMark: number;
	/** Least distance between two documents on a line. */
	readonly air: number;
}

const WIDE_SIZES: StripSizes = {
	name: { size: 13, weight: 500 },
	radius: 6,
	nameGap: 13,
	halfLine: 10,
	nameLine: 15,
	firstMark: 15,
	air: 10,
};
const NARROW_SIZES: StripSizes = {
	name: { size: 12, weight: 500 },
	radius: 5.5,
	nameGap: 10.5,
	halfLine: 12,
	nameLine: 14,
	firstMark: 14,
	air: 4,
};
const MARKS_ONLY: StripSizes = {
	name: { size: 12, weight: 500 },
	radius: 4,
	nameGap: 10,
	halfLine: 5,
	nameLine: 14,
	firstMark: 10,
	air: 2,
};

/** Where everything of a strip lies from left to right. */
export interface StripFrame {
	readonly isWide: boolean;
	readonly isMarksOnly: boolean;
	readonly width: number;
	readonly sizes: StripSizes;
	/** Right end of the dimensions' numbers, start and room of their names. */
	readonly numberX: number;
	readonly labelX: number;
	readonly labelWidth: number;
	/** The axis. */
	readonly x1: number;
	readonly x2: number;
	/** Room of a silent or uncoded document's sign and name at the row's end; 0 where there is none. */
	readonly absentWidth: number;
	readonly names: ReadonlyMap<Id, PlacedName>;
	/** Points of the scale that carry a guide and a number. */
	readonly labelled: readonly Score[];
	/** Other points that carry a tick. */
	readonly ticked: readonly Score[];
	/** Middle of the scale, where it is one of its points. */
	readonly middle: Score | null;
}

const NUMBER: TextStyle = { size: 12, weight: 500 };
/** From a name's end to the three dots before it. */
export const ABSENT_SIGN = 20;
/** Between the scale's last name and the column of silent documents. */
export const ABSENT_GAP = 14;
const LONGEST_NAME = 190;
/** One line is kept while this share of the longest name fits: a mark that it reaches hangs lower. */
const MOSTLY = 0.85;

/**
 * Measures a strip.
 *
 * Rules  Names stand on one line where the longest fits, or nearly fits, between two scores, else on two. The axis ends
 *        where the longest name still has room behind its last score.
 */
export function measureStrip(matrix: Matrix, width: number): StripFrame {
	const isWide = width >= NAMES_BESIDE_FROM;
	const isMarksOnly = matrix.documents.length > MOST_NAMES;
	const sizes = isMarksOnly ? MARKS_ONLY : isWide ? WIDE_SIZES : NARROW_SIZES;
	const numberX = numbersEnd(matrix.dimensions, isWide ? 18 : 16);
	const labelX = numberX + (isWide ? 8 : 6);
	const labelWidth = isWide ? Math.min(176, Math.max(132, round(width * 0.18))) : width - labelX;
	const x1 = isWide ? labelX + labelWidth + 14 : 8;
	const absentWidth = isWide ? absentRoom(matrix, { isMarksOnly, width }) : 0;
	const axis = fitNames(matrix, { x1, end: width - absentWidth, sizes, isMarksOnly });
	return {
		isWide,
		isMarksOnly,
		width,
		sizes,
		numberX,
		labelX,
		labelWidth,
		x1,
		absentWidth,
		...axis,
		...scaleMarks(matrix.scale, axis.x2 - x1),
	};
}

/** Where a score lies on the axis. */
export function scoreX({ x1, x2 }: StripFrame, scale: Scale, score: Score): number {
	return round(x1 + shareOfScale(scale, score) * (x2 - x1));
}

function absentRoom(
	matrix: Matrix,
	{ isMarksOnly, width }: { isMarksOnly: boolean; width: number },
): number {
	const absent = new Set<Id>();
	for (const cell of matrix.cells.values()) if (cell.state !== 'scored') absent.add(cell.document);
	if (absent.size === 0) return 0;
	if (isMarksOnly) return 100;
	const names = matrix.documents
		.filter(({ id }) => absent.has(id))
		.map(({ label }) => textWidth(label, captionStyle()));
	const longest = Math.ceil(ABSENT_SIGN + Math.max(...names));
	return Math.min(Math.max(60, longest), Math.round(width * 0.16)) + ABSENT_GAP;
}

interface Room {
	readonly x1: number;
	/** Where the room behind the axis ends. */
	readonly end: number;
	readonly sizes: StripSizes;
	readonly isMarksOnly: boolean;
}

function fitNames(
	matrix: Matrix,
	{ x1, end, sizes, isMarksOnly }: Room,
): { x2: number; names: ReadonlyMap<Id, PlacedName> } {
	if (isMarksOnly) return { x2: end - 20, names: new Map() };
	const intervals = scalePoints(matrix.scale).length - 1;
	const place = (name: (label: string) => PlacedName) => {
		const names = new Map(matrix.documents.map(({ id, label }) => [id, name(label)]));
		const longest = Math.max(0, ...[...names.values()].map(({ width }) => width));
		const x2 = Math.floor(end - sizes.nameGap - longest - 2);
		return { names, x2, slot: (x2 - x1) / intervals, need: longest + sizes.nameGap + sizes.air };
	};
	const cap = Math.min(LONGEST_NAME, (end - x1) * 0.4);
	const single = place((label) => nameOnOneLine(label, sizes.name, cap));
	if (single.slot >= single.need * MOSTLY) return single;
	const slot = Math.max(48, single.slot - sizes.nameGap - sizes.air);
	return place((label) => nameOnTwoLines(label, sizes.name, { slot, cap }));
}

function scaleMarks(
	scale: Scale,
	length: number,
): Pick<StripFrame, 'labelled' | 'ticked' | 'middle'> {
	const points = scalePoints(scale);
	const intervals = points.length - 1;
	const widest = Math.max(...points.map((point) => textWidth(formatScore(scale, point), NUMBER)));
	const steps = points.map((_, i) => i).slice(1);
	const step =
		steps.find((i) => intervals % i === 0 && (length / intervals) * i >= widest + 8) ?? intervals;
	const labelled = points.filter((_, i) => i % step === 0);
	const ticked = length / intervals >= 4 ? points.filter((_, i) => i % step !== 0) : [];
	const middle = points.find((point) => point === (scale.min + scale.max) / 2) ?? null;
	return { labelled, ticked, middle };
}
