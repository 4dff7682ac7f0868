import { besideOthers, type BesideOthers } from '../../analysis/beside-others';
import { wordLevel } from '../../i18n/judgement';
import { formatScore } from '../../i18n/numbers';
import type { Dimension, Score, SourceDocument } from '../../model/dataset';
import { cellAt, cellKey, type Cell, type Matrix } from '../../model/matrix';
import { scalePoints, shareOfScale } from '../../model/scale';
import { NAMES_BESIDE_FROM, numbersEnd, wrapLabel } from '../dimension-label';
import type { Box, PlacedText } from '../placed';
import { readingRange } from '../readings';
import { round } from '../signs';
import { textWidth, wrapText, type TextStyle } from '../text';
import { themeRuns } from '../themes';

/** A theme's name, the numbers of the scale and the rule under them. */
export interface ProfileHeader {
	readonly id: string;
	readonly theme: PlacedText | null;
	readonly numbers: readonly PlacedText[];
	readonly rule: number;
}

export interface ProfileRow {
	/** `cellKey` of the document on this dimension. */
	readonly key: string;
	readonly cell: Cell;
	readonly dimension: Dimension;
	readonly number: { readonly x: number; readonly y: number };
	readonly label: readonly PlacedText[];
	readonly turned: { readonly x: number; readonly y: number } | null;
	readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
	readonly ticks: readonly number[];
	/** From the lowest to the highest score of the others, and a stroke at each; `null` where none has one. */
	readonly others: {
		readonly x1: number;
		readonly x2: number;
		readonly strokes: readonly number[];
	} | null;
	/** Where the document stands; `null` where it has no score. */
	readonly x: number | null;
	readonly bar: { readonly x1: number; readonly x2: number } | null;
	/** What its score means, or that there is none. */
	readonly wording: readonly PlacedText[];
	readonly band: { readonly y: number; readonly height: number };
	readonly target: Box;
	/** y of the line below; `null` for the last row of a theme. */
	readonly rule: number | null;
}

export interface ProfileLayout {
	readonly subject: SourceDocument | null;
	readonly height: number;
	readonly headers: readonly ProfileHeader[];
	readonly rows: readonly ProfileRow[];
}

const LABEL: TextStyle = { size: 14, weight: 600 };
const WORDING: TextStyle = { size: 13, weight: 400 };
const NUMBER: TextStyle = { size: 12, weight: 500 };
const LINE = 17;
const BETWEEN_THEMES = 20;
const TARGET = 24;

interface Frame {
	readonly isWide: boolean;
	readonly width: number;
	readonly numberX: number;
	readonly labelX: number;
	readonly labelWidth: number;
	readonly x1: number;
	readonly x2: number;
	readonly wordingX: number;
	readonly wordingWidth: number;
	readonly labelled: readonly Score[];
}

/**
 * Places the profile of the matrix's first document: a row per dimension with its score, the range of
 * the others behind it and what the score means.
 *
 * In     `width` in px.
 * Out    px from the top left corner, y down.
 * Rules  A silence has no place on the scale: it is worded at the row's end, and the others' range
 *        still shows what was said without it.
 */
export function layoutProfile(matrix: Matrix, width: number): ProfileLayout {
	const [subject] = matrix.documents;
	if (!subject) return { subject: null, height: 0, headers: [], rows: [] };
	const frame = measure(matrix, width);
	const beside = new Map(besideOthers(matrix, subject.id).map((row) => [row.dimension, row]));
	const blocks = themeRuns(matrix.dimensions) ?? [{ theme: '', dimensions: matrix.dimensions }];
	const headers: ProfileHeader[] = [];
	const rows: ProfileRow[] = [];
	let y = 0;
	for (const [i, { theme, dimensions }] of blocks.entries()) {
		const header = placeHeader(matrix, frame, { theme, y: i === 0 ? 0 : y + BETWEEN_THEMES });
		headers.push({ ...header, id: String(i) });
		y = header.rule;
		for (const [j, dimension] of dimensions.entries()) {
			const cell = cellAt(matrix, subject.id, dimension.id);
			const row = placeRow(matrix, frame, {
				dimension,
				cell,
				others: beside.get(dimension.id)?.others ?? [],
				top: y,
			});
			y += row.band.height;
			rows.push({ ...row, rule: j < dimensions.length - 1 ? y : null });
		}
	}
	return { subject, height: Math.ceil(y), headers, rows };
}

function measure({ dimensions, scale }: Matrix, width: number): Frame {
	const isWide = width >= NAMES_BESIDE_FROM;
	const numberX = numbersEnd(dimensions, isWide ? 18 : 16);
	const labelX = numberX + (isWide ? 8 : 6);
	const labelWidth = isWide ? Math.min(190, Math.max(132, round(width * 0.2))) : width - labelX;
	const wordingWidth = isWide ? round(width * 0.34) : width - labelX;
	const x1 = isWide ? labelX + labelWidth + 24 : 10;
	const x2 = isWide ? width - wordingWidth - 32 : width - 10;
	const points = scalePoints(scale);
	const widest = Math.max(...points.map((point) => textWidth(formatScore(scale, point), NUMBER)));
	const room = (x2 - x1) / (points.length - 1);
	const every = Math.max(1, Math.ceil((widest + 8) / room));
	return {
		isWide,
		width,
		numberX,
		labelX,
		labelWidth,
		x1,
		x2,
		wordingX: isWide ? width - wordingWidth : labelX,
		wordingWidth,
		labelled: points.filter((_, i) => i % every === 0),
	};
}

function xOf({ x1, x2 }: Frame, { scale }: Matrix, score: Score): number {
	return round(x1 + shareOfScale(scale, score) * (x2 - x1));
}

function placeHeader(
	matrix: Matrix,
	frame: Frame,
	{ theme, y }: { theme: string; y: number },
): Omit<ProfileHeader, 'id'> {
	const themeWidth = textWidth(theme, { size: 13, weight: 700 });
	const isAbove = theme !== '' && (!frame.isWide || themeWidth > frame.x1 - 24);
	const numbersY = y + (isAbove ? 34 : 14);
	return {
		theme: theme === '' ? null : { text: theme, x: 0, y: y + 14 },
		numbers: frame.labelled.map((score) => ({
			text: formatScore(matrix.scale, score),
			x: xOf(frame, matrix, score),
			y: numbersY,
		})),
		rule: numbersY + 8,
	};
}

interface RowContent {
	readonly dimension: Dimension;
	readonly cell: Cell;
	readonly others: BesideOthers['others'];
	readonly top: number;
}

function placeRow(
	matrix: Matrix,
	frame: Frame,
	{ dimension, cell, others, top }: RowContent,
): Omit<ProfileRow, 'rule'> {
	const label = wrapLabel(dimension, LABEL, frame.labelWidth);
	const words = wrapText(wordLevel(dimension, cell), WORDING, frame.wordingWidth);
	const firstY = top + 22;
	const lastLabelY = firstY + (label.lines.length - 1) * LINE;
	const axisY = frame.isWide ? top + 17.5 : lastLabelY + 18;
	const wordingY = frame.isWide ? firstY : axisY + 24;
	const lastY = Math.max(lastLabelY, wordingY + (words.length - 1) * LINE);
	const height = lastY + 12 - top;
	const x = cell.score === null ? null : xOf(frame, matrix, cell.score);
	const range = readingRange(cell);
	const places = others.map((score) => xOf(frame, matrix, score));
	const [lowest, highest] = [places[0], places.at(-1)];
	return {
		key: cellKey(cell.document, cell.dimension),
		cell,
		dimension,
		number: { x: frame.numberX, y: firstY },
		label: label.lines.map((text, i) => ({ text, x: frame.labelX, y: firstY + i * LINE })),
		turned: label.turned === null ? null : { x: frame.labelX + label.turned, y: lastLabelY - 4.5 },
		axis: { x1: frame.x1, x2: frame.x2, y: axisY },
		ticks: scalePoints(matrix.scale).map((score) => xOf(frame, matrix, score)),
		others:
			lowest === undefined || highest === undefined
				? null
				: { x1: lowest, x2: highest, strokes: places },
		x,
		bar: range && {
			x1: xOf(frame, matrix, range.min),
			x2: xOf(frame, matrix, range.max),
		},
		wording: words.map((text, i) => ({ text, x: frame.wordingX, y: wordingY + i * LINE })),
		band: { y: top, height },
		target:
			x === null
				? {
						x: frame.wordingX - 28,
						y: wordingY - 16,
						width: frame.wordingWidth + 28,
						height: TARGET,
					}
				: { x: x - TARGET / 2, y: axisY - TARGET / 2, width: TARGET, height: TARGET },
	};
}
