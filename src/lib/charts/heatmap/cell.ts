import { formatScore } from '../../i18n/numbers';
import type { MaybeScore, Scale } from '../../model/dataset';
import { cellKey, type Cell } from '../../model/matrix';
import { rampStep } from '../palette';
import type { Box } from '../placed';
import { otherScores } from '../readings';
import { round } from '../signs';
import { textWidth } from '../text';

/** A score as an area with its number; `step` of the ramp is `null` where it is silent. */
export interface HeatScore extends Box {
	readonly score: MaybeScore;
	readonly step: number | null;
	/** Centre of the number or of the silent sign. */
	readonly cx: number;
	readonly cy: number;
	readonly baseline: number;
	readonly size: number;
}

export interface HeatCell extends Box {
	/** `cellKey`. */
	readonly key: string;
	readonly cell: Cell;
	readonly shown: HeatScore;
	/** Scores of other readings, in a strip at the right. */
	readonly others: readonly HeatScore[];
	/** Salience as the height of a bar that stands at the cell's left edge. */
	readonly gauge: Box | null;
	/** The ring around it while it has focus: 3 px off, 3 px wide. */
	readonly focus: Box;
	/** Where the sign of an inferred score stands. */
	readonly ring: { readonly cx: number; readonly cy: number } | null;
}

/** Narrower cells leave the other readings to the evidence. */
const STRIP_FROM = 66;
/** In narrower cells signs stand closer to the edges. */
const ROOMY = 60;
const GAUGE_HEIGHTS = [8, 16, 24];

/**
 * Places what one cell of the heatmap holds.
 *
 * In     `strips`: draw other readings' scores where they differ.
 * Rules  A number is never left out of a coloured area: a strip that is too narrow for its number is
 *        not drawn. Uncoded cells hold nothing.
 */
export function placeCell(
	scale: Scale,
	cell: Cell,
	{ box, strips }: { box: Box; strips: boolean },
): HeatCell {
	const scores = strips && box.width >= STRIP_FROM ? stripScores(cell) : [];
	const stripWidth = box.width >= 100 ? 30 : 24;
	const others = scores.map((score, i) => {
		const height = box.height / scores.length;
		return placeScore(scale, score, {
			box: {
				x: box.x + box.width - stripWidth,
				y: box.y + i * height,
				width: stripWidth,
				height,
			},
			size: 12,
		});
	});
	const taken = others.length > 0 ? stripWidth : 0;
	const free = { ...box, width: box.width - taken };
	// Numbers of a column stand below one another, unless the strip leaves no room for it.
	const isTight = box.width - 2 * taken < 40;
	const ring = cell.confidence === 1 && cell.score !== null ? placeRing(free) : null;
	const besideGauge = ring ? 0 : 2;
	const cx = isTight ? free.x + free.width / 2 + besideGauge : box.x + box.width / 2;
	const shown = placeScore(scale, cell.score, { box, size: numberSize(scale, cell, free) });
	return {
		...box,
		key: cellKey(cell.document, cell.dimension),
		cell,
		shown: { ...shown, cx: round(cx) },
		others,
		gauge: placeGauge(cell, box),
		focus: grow(box, 4.5),
		ring,
	};
}

/** The strip holds two at most: of more, the lowest and the highest. */
function stripScores(cell: Cell): MaybeScore[] {
	const others = otherScores(cell);
	const [first, last] = [others[0], others.at(-1)];
	return others.length > 2 && first !== undefined && last !== undefined ? [first, last] : others;
}

function placeScore(
	scale: Scale,
	score: MaybeScore,
	{ box, size }: { box: Box; size: number },
): HeatScore {
	return {
		x: round(box.x),
		y: round(box.y),
		width: round(box.width),
		height: round(box.height),
		score,
		step: score === null ? null : rampStep(scale, score),
		cx: round(box.x + box.width / 2),
		cy: round(box.y + box.height / 2),
		baseline: round(box.y + box.height / 2 + size * 0.35),
		size,
	};
}

/** Smaller where gauge and ring would touch it. */
function numberSize(scale: Scale, { score, confidence }: Cell, { width }: Box): number {
	const signs = confidence === 1 ? 27 : 20;
	const text = score === null ? '' : formatScore(scale, score);
	return textWidth(text, { size: 15, weight: 600 }) <= width - signs ? 15 : 12;
}

function placeGauge({ score, salience }: Cell, box: Box): Box | null {
	const height = salience === null || score === null ? undefined : GAUGE_HEIGHTS[salience - 1];
	if (height === undefined) return null;
	const inset = box.width >= ROOMY ? 5 : 2;
	return { x: round(box.x + inset), y: round(box.y + box.height - 4 - height), width: 3, height };
}

function placeRing({ x, y, width }: Box): { cx: number; cy: number } {
	const inset = width >= ROOMY ? 9.5 : 7;
	return { cx: round(x + width - inset), cy: round(y + inset) };
}

function grow({ x, y, width, height }: Box, by: number): Box {
	return {
		x: round(x - by),
		y: round(y - by),
		width: round(width + 2 * by),
		height: round(height + 2 * by),
	};
}
