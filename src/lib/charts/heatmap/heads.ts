import type { SourceDocument } from '../../model/dataset';
import { nameOnTwoLines, type PlacedName } from '../names';
import { documentSign, round } from '../signs';
import { textWidth, type TextStyle } from '../text';
import type { HeatLabel } from './placed';

/** Where columns of one width stand side by side. */
export interface Columns {
	readonly isWide: boolean;
	/** Left edge of the first one. */
	readonly x: number;
	readonly cellWidth: number;
	/** From one to the next. */
	readonly pitch: number;
	/** Right edge of the last one. */
	readonly end: number;
}

/** Least distance between two names. */
const APART = 5;
/** What sign and name on one line may be wider than their column. */
const OVERHANG = 6;
const NAME_LINE = 14;
const SIGN_GAP = 5;

interface Heads {
	readonly names: readonly PlacedName[];
	/** Centres of names and signs. */
	readonly centres: readonly number[];
	/** Whether no two names touch. */
	readonly isClear: boolean;
}

/** Whether all names fit above their columns uncut. */
export function fitsHeads(documents: readonly SourceDocument[], columns: Columns): boolean {
	return measureHeads(documents, columns, Infinity).isClear;
}

/**
 * Places documents at the heads of their columns.
 *
 * Rules  Sign and name on one line where all fit, else the sign above a name of one or two lines. A name
 *        may be wider than its column while it keeps clear of its neighbours and within the table;
 *        else all are cut to their columns.
 */
export function placeHeads(documents: readonly SourceDocument[], columns: Columns) {
	const { isWide, x, cellWidth, pitch } = columns;
	const style = nameStyle(columns);
	const radius = isWide ? 6 : 5.5;
	const signWidth = 2 * radius + SIGN_GAP;
	const isOneLine = isWide && fitBesideSigns(documents, columns, signWidth);
	const whole = measureHeads(documents, columns, Infinity);
	const heads = whole.isClear ? whole : measureHeads(documents, columns, cellWidth);
	const lines = Math.max(1, ...heads.names.map((name) => name.lines.length));
	const baseline = isOneLine ? 12.5 : 27;
	const underlineY = Math.round(baseline + (lines - 1) * NAME_LINE + 8);
	const labels = documents.map(({ id, position }, i): HeatLabel => {
		const name = heads.names[i] ?? { lines: [], width: 0 };
		const left = round(x + i * pitch);
		const centre = heads.centres[i] ?? left;
		const start = round(centre - (signWidth + name.width) / 2);
		return {
			id,
			kind: 'document',
			lines: name.lines.map((text, line) => ({
				text,
				x: isOneLine ? round(start + signWidth) : centre,
				y: baseline + line * NAME_LINE,
			})),
			size: style.size,
			anchor: isOneLine ? 'start' : 'middle',
			sign: { ...documentSign(position), x: isOneLine ? start + radius : centre, y: 8, radius },
			number: null,
			turned: null,
			target: { x: left, y: 0, width: cellWidth, height: underlineY },
			underline: { x: left, y: underlineY, width: cellWidth },
			band: null,
		};
	});
	return { labels, baseline, bottom: underlineY + 3 };
}

function fitBesideSigns(
	documents: readonly SourceDocument[],
	columns: Columns,
	signWidth: number,
): boolean {
	const widths = documents.map(({ label }) => signWidth + textWidth(label, nameStyle(columns)));
	return widths.every(
		(width, i) =>
			width <= columns.cellWidth + OVERHANG &&
			(width + (widths[i + 1] ?? 0)) / 2 + 2 * APART <= columns.pitch,
	);
}

function nameStyle({ isWide }: Columns): TextStyle {
	return { size: isWide ? 13 : 12, weight: 500 };
}

function measureHeads(documents: readonly SourceDocument[], columns: Columns, cap: number): Heads {
	const { x, cellWidth, pitch, end } = columns;
	const names = documents.map(({ label }) =>
		nameOnTwoLines(label, nameStyle(columns), { slot: Math.min(cellWidth + OVERHANG, cap), cap }),
	);
	const centres = names.map(({ width }, i) => {
		const middle = x + i * pitch + cellWidth / 2;
		return round(Math.min(Math.max(middle, x + width / 2), Math.max(middle, end - width / 2)));
	});
	return { names, centres, isClear: names.every(isClearOfNext) };

	function isClearOfNext({ width }: PlacedName, i: number): boolean {
		const [here, next] = [centres[i], centres[i + 1]];
		if (here === undefined) return true;
		if (next === undefined) return here + width / 2 <= end + 0.01;
		return here + width / 2 + APART <= next - (names[i + 1]?.width ?? 0) / 2;
	}
}
