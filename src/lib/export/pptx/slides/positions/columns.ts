import { nameOnOneLine } from '../../../../charts/names';
import { m } from '../../../../paraglide/messages';
import type { Id, Scale, Score } from '../../../../model/dataset';
import { rowOf, type Cell, type Matrix } from '../../../../model/matrix';
import { shareOfScale } from '../../../../model/scale';
import { MARGIN, type Page } from '../../page';
import { wideStyle, wideWidth } from '../../text';

export const CAPTION = { size: 24, bold: false };
export const RADIUS = 11;
/** Poles reach this far past the axis. */
export const POLE_OUTSET = 10;
export const NAME_GAP = 24;
const LONGEST_NAME = 360;
const SILENT_GAP = 24;
/** Share of the room behind the dimensions' names. */
const LEAST_AXIS = 0.64;

/** Where things lie from left to right, the same on all slides of a view. */
export interface Columns {
	readonly labelWidth: number;
	readonly x1: number;
	readonly x2: number;
	readonly right: number;
	readonly silentWidth: number;
	readonly names: ReadonlyMap<Id, string>;
}

/**
 * Measures the columns of a positions slide.
 *
 * Rules  The axis ends where every name still has room on the right of its mark, also before the
 *        silent documents; but it takes most of the slide, and names change sides for that.
 */
export function measureColumns(matrix: Matrix, page: Page): Columns {
	const right = page.width - MARGIN;
	const labelWidth = page.size === '16:9' ? 430 : 300;
	const x1 = MARGIN + labelWidth + 40;
	const cap = Math.min(LONGEST_NAME, (right - x1) * 0.3);
	const names = new Map(
		matrix.documents.map(({ id, label }) => {
			const [name = label] = nameOnOneLine(
				label,
				wideStyle({ ...CAPTION, text: label }),
				cap,
			).lines;
			return [id, name];
		}),
	);
	const silent = matrix.dimensions.flatMap(({ id }) => absentsOf(matrix, id, names));
	const silentWidth = Math.ceil(Math.max(0, ...silent.map(captionWidth)));
	const ends = matrix.dimensions.flatMap(({ id }) => {
		const row = rowOf(matrix, id);
		const end = rowEnd(row, { right, silentWidth });
		return row.flatMap(({ document, score }) => {
			if (score === null) return [];
			const share = shareOfScale(matrix.scale, score);
			const room = end - NAME_GAP - captionWidth(names.get(document) ?? '');
			return share === 0 ? [] : [x1 + (room - x1) / share];
		});
	});
	const most = right - (silentWidth > 0 ? silentWidth + SILENT_GAP : RADIUS) - POLE_OUTSET;
	const least = Math.min(most, x1 + (right - x1) * LEAST_AXIS);
	const x2 = Math.floor(Math.max(least, Math.min(most, ...ends)));
	return { labelWidth, x1, x2, right, silentWidth, names };
}

export function xOf({ x1, x2 }: Columns, scale: Scale, score: Score): number {
	return x1 + shareOfScale(scale, score) * (x2 - x1);
}

/** Where names must end: before the silent documents, if the row has any. */
export function rowEnd(
	row: readonly Cell[],
	{ right, silentWidth }: Pick<Columns, 'right' | 'silentWidth'>,
): number {
	const isFull = row.every(({ state }) => state === 'scored');
	return isFull ? right : right - silentWidth - SILENT_GAP;
}

/** What stands at the row's end: silent documents, then those that nobody has coded. */
export function absentsOf(matrix: Matrix, dimension: Id, names: ReadonlyMap<Id, string>): string[] {
	const row = rowOf(matrix, dimension);
	const named = (state: Cell['state']) =>
		row.flatMap((cell) => (cell.state === state ? [names.get(cell.document) ?? ''] : []));
	return [
		...named('silent').map((document) => m.slide_silent({ document })),
		...named('uncoded').map((document) => m.slide_uncoded({ document })),
	];
}

export function captionWidth(text: string): number {
	return wideWidth({ ...CAPTION, text });
}
