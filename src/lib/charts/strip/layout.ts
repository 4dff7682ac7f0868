import type { Dimension } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { textWidth } from '../text';
import { themeRuns } from '../themes';
import { measureStrip, scoreX, type StripFrame } from './frame';
import type { StripHeader, StripRow } from './placed';
import { placeRow } from './row';

export interface StripLayout {
	readonly width: number;
	readonly height: number;
	readonly radius: number;
	readonly nameSize: number;
	/** How far a band runs past the chart on either side. */
	readonly bleed: number;
	readonly headers: readonly StripHeader[];
	readonly rows: readonly StripRow[];
	/** `marks-only`: so many documents that a name shows on the selected and the pointed-at mark only. */
	readonly note: 'marks-only' | null;
}

const BETWEEN_THEMES = 20;
/** Without theme headings the scale is written anew after so many rows. */
const ROWS_PER_HEADER = 12;

/**
 * Places the positions chart: a row per dimension, a mark per document at its score.
 *
 * In     `matrix` in drawing order, `width` in px; `coders` also places a dot per reading.
 * Out    px from the top left corner, y down.
 * Rules  A silent or uncoded document has no place on a scale: it is named at the row's end. Themes head
 *        their rows where the order keeps them together, else the scale stands at the top and is
 *        repeated. More than 40 documents are drawn without names.
 */
export function layoutStrip(
	matrix: Matrix,
	{ width, coders }: { width: number; coders: boolean },
): StripLayout {
	const frame = measureStrip(matrix, width);
	const headers: StripHeader[] = [];
	const rows: StripRow[] = [];
	let y = 0;
	for (const [i, { theme, dimensions }] of blocksOf(matrix.dimensions).entries()) {
		const header = placeHeader(matrix, { frame, theme, y: i === 0 ? 0 : y + BETWEEN_THEMES });
		headers.push({ ...header, id: String(i) });
		y = header.rule;
		for (const [j, dimension] of dimensions.entries()) {
			const row = placeRow({ matrix, frame, coders }, dimension, y);
			y = row.band.y + row.band.height;
			rows.push({ ...row, rule: j < dimensions.length - 1 ? y : null });
		}
	}
	return {
		width,
		height: Math.ceil(y),
		radius: frame.sizes.radius,
		nameSize: frame.sizes.name.size,
		bleed: frame.isWide ? 12 : 16,
		headers,
		rows,
		note: frame.isMarksOnly ? 'marks-only' : null,
	};
}

interface Block {
	/** `null` where no theme heads the rows. */
	readonly theme: string | null;
	readonly dimensions: readonly Dimension[];
}

function blocksOf(dimensions: readonly Dimension[]): readonly Block[] {
	const runs = themeRuns(dimensions);
	if (runs) return runs;
	const count = Math.max(1, Math.ceil(dimensions.length / ROWS_PER_HEADER));
	return Array.from({ length: count }, (_, i) => ({
		theme: null,
		dimensions: dimensions.slice(i * ROWS_PER_HEADER, (i + 1) * ROWS_PER_HEADER),
	}));
}

function placeHeader(
	matrix: Matrix,
	{ frame, theme, y }: { frame: StripFrame; theme: string | null; y: number },
): Omit<StripHeader, 'id'> {
	const themeWidth = textWidth(theme ?? '', { size: 13, weight: 700 });
	const isAbove = theme !== null && (!frame.isWide || themeWidth > frame.x1 - 20);
	const numbersY = y + (isAbove ? 34 : 14);
	const state = frame.absentWidth > 0 ? absenceIn(matrix) : null;
	return {
		theme: theme === null ? null : { text: theme, x: 0, y: y + 14 },
		numbers: frame.labelled.map((score) => ({
			score,
			x: scoreX(frame, matrix.scale, score),
			y: numbersY,
		})),
		absent: state && { x: frame.width, y: numbersY, state },
		rule: numbersY + (frame.isWide ? 8 : 6),
	};
}

function absenceIn(matrix: Matrix): 'silent' | 'uncoded' | 'both' | null {
	const states = new Set([...matrix.cells.values()].map(({ state }) => state));
	if (states.has('silent')) return states.has('uncoded') ? 'both' : 'silent';
	return states.has('uncoded') ? 'uncoded' : null;
}
