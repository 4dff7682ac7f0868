import { extent } from 'd3-array';
import type { Interval } from '../../analysis/reliability/interval';
import type { Measured } from '../../analysis/reliability/measured';
import { captionStyle } from '../caption';
import { NAMES_BESIDE_FROM } from '../dimension-label';
import type { PlacedText } from '../placed';
import { round } from '../signs';
import { wrapText, type TextStyle } from '../text';

/** One estimate and everything that is said of it. */
export interface ForestEntry {
	readonly key: string;
	readonly label: string;
	/** A dimension's number; '' for what has none. */
	readonly number: string;
	readonly alpha: Measured;
	readonly interval: Interval;
	/** Why there is no alpha, else why there is no interval; '' where there are both. */
	readonly missing: string;
	/** One per column; they stand beside the mark where there is room for columns. */
	readonly numbers: readonly string[];
	/** The same in one line. */
	readonly line: string;
}

export interface ForestGroup {
	readonly heading: string;
	readonly entries: readonly ForestEntry[];
}

export interface ForestRow {
	readonly key: string;
	readonly label: readonly PlacedText[];
	readonly number: PlacedText;
	readonly y: number;
	/** Where alpha lies; `null` where it is undefined. */
	readonly x: number | null;
	readonly bar: { readonly x1: number; readonly x2: number } | null;
	readonly missing: readonly PlacedText[];
	readonly missingAnchor: 'start' | 'end';
	readonly numbers: readonly PlacedText[];
}

export interface ForestLayout {
	readonly height: number;
	readonly columns: readonly PlacedText[];
	readonly ends: { readonly chance: PlacedText; readonly none: PlacedText };
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	readonly tickY: number;
	/** Stretches over which the ticks run down: behind marks, never behind text. */
	readonly guides: readonly { readonly y1: number; readonly y2: number }[];
	readonly groups: readonly { readonly heading: PlacedText; readonly rule: number }[];
	readonly rows: readonly ForestRow[];
	/** Numbers stand in columns, right-aligned; else in lines below the mark. */
	readonly isWide: boolean;
}

const LABEL: TextStyle = { size: 13, weight: 600 };
const LINE = 15;
const LABEL_X = 26;
const PLOT_X = 206;
/** Of the columns of numbers, left to right. */
const COLUMN_WIDTHS = [50, 108, 66, 86, 96];
/** A mark at the end of the axis is drawn whole. */
const INSET = 8;
const HEADER = 44;

/**
 * Places a forest plot: per entry a mark at alpha, a bar for its interval, and the numbers beside it.
 *
 * In     `columns` the headings of the numbers; `ends` what 0 and 1 mean.
 * Out    px. The axis runs to 1, from 0 or, where anything lies below, from the next half below it.
 * Rules  What is undefined has no mark or no bar, and the reason in words in its place.
 */
export function layoutForest(
	groups: readonly ForestGroup[],
	{
		width,
		columns,
		ends,
	}: {
		readonly width: number;
		readonly columns: readonly string[];
		readonly ends: { readonly chance: string; readonly none: string };
	},
): ForestLayout {
	const isWide = width >= NAMES_BESIDE_FROM;
	const columnEnds = isWide ? endsOfColumns(width) : [];
	const right = isWide ? width - sum(COLUMN_WIDTHS) - 16 : width;
	const axis = { x1: (isWide ? PLOT_X : 0) + INSET, x2: right - INSET };
	const low = lowestOf(groups);
	const scale = (value: number) =>
		round(axis.x1 + ((value - low) / (1 - low)) * (axis.x2 - axis.x1));
	const frame: Frame = { width, isWide, axis, scale, columnEnds };

	let y = HEADER;
	const rows: ForestRow[] = [];
	const headings: { heading: PlacedText; rule: number }[] = [];
	const guides: { y1: number; y2: number }[] = [];
	for (const { heading, entries } of groups) {
		headings.push({ heading: { text: heading, x: 0, y: y + 18 }, rule: y + 25.5 });
		y += 30;
		const top = y;
		for (const entry of entries) {
			const placed = placeRow(frame, entry, y);
			rows.push(placed.row);
			if (!isWide) guides.push({ y1: placed.row.y - 8, y2: placed.row.y + 8 });
			y = placed.bottom;
		}
		if (isWide) guides.push({ y1: top, y2: y });
		y += 8;
	}
	return {
		height: y,
		columns: columns.flatMap((text, i) => {
			const x = columnEnds[i];
			if (x === undefined) return [];
			const lines = wrapText(text, captionStyle(), (COLUMN_WIDTHS[i] ?? 0) - 2);
			return lines.map((line, j) => ({ text: line, x, y: 34 - (lines.length - 1 - j) * 15 }));
		}),
		ends: {
			chance: { text: ends.chance, x: scale(0), y: 14 },
			none: { text: ends.none, x: axis.x2, y: 14 },
		},
		ticks: ticksFrom(low).map((value) => ({ value, x: scale(value) })),
		tickY: 34,
		guides,
		groups: headings,
		rows,
		isWide,
	};
}

interface Frame {
	readonly width: number;
	readonly isWide: boolean;
	readonly axis: { readonly x1: number; readonly x2: number };
	readonly scale: (value: number) => number;
	readonly columnEnds: readonly number[];
}

function placeRow(frame: Frame, entry: ForestEntry, top: number) {
	return frame.isWide ? placeWide(frame, entry, top) : placeNarrow(frame, entry, top);
}

function placeWide(frame: Frame, entry: ForestEntry, top: number) {
	const { axis, columnEnds } = frame;
	const label = wrapText(entry.label, LABEL, PLOT_X - 12 - LABEL_X);
	const missing = placeMissing(frame, entry);
	const height = Math.max(30, label.length * LINE + 12, missing.lines.length * LINE + 8);
	const y = top + height / 2;
	const first = (lines: number) => y - (lines * LINE) / 2 + 11.5;
	const row: ForestRow = {
		key: entry.key,
		label: label.map((text, i) => ({ text, x: LABEL_X, y: first(label.length) + i * LINE })),
		number: { text: entry.number, x: 18, y: first(label.length) },
		y,
		...placeEstimate(frame, entry),
		missing: missing.lines.map((text, i) => ({
			text,
			x: missing.x ?? axis.x1,
			y: first(missing.lines.length) + i * LINE,
		})),
		missingAnchor: missing.anchor,
		numbers: entry.numbers.flatMap((text, i) => {
			const x = columnEnds[i];
			return x === undefined ? [] : [{ text, x, y: y + 4.5 }];
		}),
	};
	return { row, bottom: top + height };
}

/** The words stand left of a mark that has room there, else right of it. */
function placeMissing({ axis, scale }: Frame, { alpha, missing }: ForestEntry) {
	if (missing === '') return { lines: [], x: null, anchor: 'start' as const };
	if (alpha.kind === 'undefined')
		return {
			lines: wrapText(missing, captionStyle(), axis.x2 - axis.x1),
			x: axis.x1,
			anchor: 'start' as const,
		};
	const x = scale(alpha.value);
	const isLeft = x - axis.x1 >= axis.x2 - x;
	const room = (isLeft ? x - axis.x1 : axis.x2 - x) - 14;
	return {
		lines: wrapText(missing, captionStyle(), room),
		x: isLeft ? x - 14 : x + 14,
		anchor: isLeft ? ('end' as const) : ('start' as const),
	};
}

function placeNarrow(frame: Frame, entry: ForestEntry, top: number) {
	const indent = entry.number === '' ? 0 : 22;
	const label = wrapText(entry.label, LABEL, frame.width - indent);
	const lines = wrapText(entry.line, captionStyle(), frame.width);
	const first = top + 18;
	const y = first + (label.length - 1) * LINE + 16;
	const below = y + 22;
	const row: ForestRow = {
		key: entry.key,
		label: label.map((text, i) => ({ text, x: indent, y: first + i * LINE })),
		number: { text: entry.number, x: 16, y: first },
		y,
		...placeEstimate(frame, entry),
		missing: [],
		missingAnchor: 'start',
		numbers: lines.map((text, i) => ({ text, x: 0, y: below + i * LINE })),
	};
	return { row, bottom: below + (lines.length - 1) * LINE + 8 };
}

function placeEstimate({ scale }: Frame, { alpha, interval }: ForestEntry) {
	return {
		x: alpha.kind === 'value' ? scale(alpha.value) : null,
		bar: interval.kind === 'value' ? { x1: scale(interval.low), x2: scale(interval.high) } : null,
	};
}

function endsOfColumns(width: number): number[] {
	return COLUMN_WIDTHS.map((_, i) => width - sum(COLUMN_WIDTHS.slice(i + 1)));
}

function lowestOf(groups: readonly ForestGroup[]): number {
	const values = groups.flatMap(({ entries }) =>
		entries.flatMap(({ alpha, interval }) => [
			...(alpha.kind === 'value' ? [alpha.value] : []),
			...(interval.kind === 'value' ? [interval.low] : []),
		]),
	);
	const [lowest = 0] = extent(values);
	return Math.min(0, Math.floor(lowest * 2) / 2);
}

/** Quarters, or halves on an axis that starts below 0. */
function ticksFrom(low: number): number[] {
	const step = low < 0 ? 0.5 : 0.25;
	return Array.from({ length: Math.round((1 - low) / step) + 1 }, (_, i) => low + i * step);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
