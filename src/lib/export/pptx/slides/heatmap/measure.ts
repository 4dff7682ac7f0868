import { otherScores } from '../../../../charts/readings';

import { themeRuns, type ThemeRun } from '../../../../charts/themes';
import { shortenText, textWidth, wrapText } from '../../../../charts/text';
import type { Dimension, Id, MaybeScore } from '../../../../model/dataset';
import { cellAt, type Cell, type Matrix } from '../../../../model/matrix';
import type { Box, Page } from '../../page';
import { lineHeight, styleOf, wideStyle, wideWidth } from '../../text';
import { TURNED_WIDTH } from '../signs';

export const NAME = { size: 24, bold: false };
export const THEME = { size: 24, bold: true };
export const SCORE_SIZE = 27;
export const STRIP_WIDTH = 46;
/** Between two themes. */
export const SPACER = 14;
/** Between a rule and the cells below it. */
export const RULE_GAP = 4;
type Style = { readonly size: number; readonly bold: boolean };
/** The first in which every word has room; signs stand beside the names, else above them. */
const HEADS: readonly (Style & { readonly isStacked: boolean })[] = [
	{ size: 24, bold: true, isStacked: false },
	{ size: 24, bold: true, isStacked: true },
	{ size: 22, bold: true, isStacked: true },
	{ size: 20, bold: true, isStacked: true },
];
const LEAST_HEAD = { size: 18, bold: true, isStacked: true };
export const SIGN_ROOM = 34;
/** The highest that fits is taken. */
const ROW_HEIGHTS = [52, 50, 48, 46, 44, 42, 40, 38];
const LOWEST_ROW = 38;
const NARROWEST_COLUMN = 118;
/** Between a name and what stands on its right. */
export const LABEL_AIR = 12;

/** Where columns lie; px. */
export interface HeatColumns {
	/** 0 without themes. */
	readonly theme: number;
	readonly name: number;
	readonly document: number;
	/** Another reading's score, within the document's column. */
	readonly strip: number;
}

export interface HeatHead {
	readonly document: Id;
	readonly lines: readonly string[];
	readonly size: number;
	/** The sign stands above the name where the column has no room beside it. */
	readonly isStacked: boolean;
	readonly width: number;
	/** Where a wider family stands in. */
	readonly wideWidth: number;
}

export interface HeatRow {
	readonly dimension: Dimension;
	readonly label: readonly string[];
	readonly height: number;
	/** Of its theme, at the theme's first row. */
	readonly theme: { readonly lines: readonly string[]; readonly rows: number } | null;
	/** Space and a rule above it. */
	readonly isFirstOfTheme: boolean;
}

export interface HeatTable {
	readonly columns: HeatColumns;
	readonly heads: readonly HeatHead[];
	readonly headHeight: number;
	readonly rows: readonly HeatRow[];
	readonly height: number;
}

/** How many documents stand side by side. */
export function mostDocuments(page: Page, width: number): number {
	const { theme, name } = labelColumns(page, true);
	return Math.floor((width - theme - name) / NARROWEST_COLUMN);
}

/**
 * Measures the table of a heatmap slide.
 *
 * Rules  Rows are as high as there is room, within limits; a name that is too long is broken and makes
 *        its row higher.
 */
export function measureTable(
	matrix: Matrix,
	{ page, area, coders }: { page: Page; area: Box; coders: boolean },
): HeatTable {
	const runs = themeRuns(matrix.dimensions);
	const labels = labelColumns(page, runs !== null);
	const count = Math.max(1, matrix.documents.length);
	const document = Math.floor((area.width - labels.theme - labels.name) / count);
	const strip = coders && hasOthers(matrix) ? STRIP_WIDTH : 0;
	const heads = measureHeads(matrix, document);
	const headHeight = 14 + Math.max(0, ...heads.map(headNeed));
	const spaces = runs ? (runs.length - 1) * SPACER : 0;
	const taken = headHeight + RULE_GAP * Math.max(1, runs?.length ?? 1) + spaces;
	const at = (height: number) => {
		const rows = rowsOf(matrix, { runs, labels, height });
		return { rows, height: rows.reduce((sum, row) => sum + row.height, taken) };
	};
	const fitting = ROW_HEIGHTS.map(at);
	const { rows, height } = fitting.find((each) => each.height <= area.height) ?? at(LOWEST_ROW);
	return {
		columns: { ...labels, document, strip },
		heads,
		headHeight,
		rows,
		height,
	};
}

/** The reading that lies farthest from what is shown; `undefined` where none differs. */
export function otherReading(cell: Cell): MaybeScore | undefined {
	const others = otherScores(cell);
	const { score } = cell;
	if (score === null) return others[0];
	const distance = (other: MaybeScore) => (other === null ? Infinity : Math.abs(other - score));
	return others.toSorted((a, b) => distance(b) - distance(a))[0];
}

function hasOthers(matrix: Matrix): boolean {
	return matrix.documents.some(({ id }) =>
		matrix.dimensions.some(
			(dimension) => otherReading(cellAt(matrix, id, dimension.id)) !== undefined,
		),
	);
}

function labelColumns(page: Page, hasThemes: boolean): { theme: number; name: number } {
	if (page.size === '16:9') return { theme: hasThemes ? 252 : 0, name: 374 };
	return { theme: hasThemes ? 150 : 0, name: 318 };
}

/** All heads in one manner: signs beside the names, unless a word of one has no room there. */
function measureHeads({ documents }: Matrix, column: number): HeatHead[] {
	const width = column - 8;
	const words = documents.flatMap(({ label }) => label.split(/\s+/u));
	const longest = (style: Style) =>
		Math.max(0, ...words.map((text) => wideWidth({ ...style, text })));
	const roomOf = ({ isStacked }: { isStacked: boolean }) => width - (isStacked ? 0 : SIGN_ROOM);
	const style = HEADS.find((each) => longest(each) <= roomOf(each)) ?? LEAST_HEAD;
	const { isStacked } = style;
	const room = roomOf(style);
	return documents.map(({ id, label }) => {
		const wide = (text: string) => wideStyle({ ...style, text });
		const lines = wrapText(label, wide(label), room, 2).map((line) =>
			shortenText(line, wide(line), room),
		);
		return {
			document: id,
			lines,
			size: style.size,
			isStacked,
			width: Math.max(...lines.map((line) => textWidth(line, styleOf(style)))),
			wideWidth: Math.max(...lines.map((text) => wideWidth({ ...style, text }))),
		};
	});
}

function headNeed({ lines, size, isStacked }: HeatHead): number {
	return lines.length * lineHeight(size) + (isStacked ? 32 : 0);
}

interface RowMeasures {
	readonly runs: readonly ThemeRun[] | null;
	readonly labels: { readonly theme: number; readonly name: number };
	readonly height: number;
}

function rowsOf(matrix: Matrix, { runs, labels, height }: RowMeasures): HeatRow[] {
	const themes = runs ?? [{ theme: '', dimensions: matrix.dimensions }];
	return themes.flatMap(({ theme, dimensions }, run) => {
		const lines = wrapText(
			theme,
			wideStyle({ ...THEME, text: theme }),
			Math.max(60, labels.theme - LABEL_AIR),
		);
		const least = (lines.length * lineHeight(THEME.size) + 8) / dimensions.length;
		return dimensions.map((dimension, i): HeatRow => {
			const sign = dimension.direction === '-' ? TURNED_WIDTH + 14 : 0;
			const label = wrapText(
				dimension.label,
				wideStyle({ ...NAME, text: dimension.label }),
				labels.name - LABEL_AIR - sign,
			);
			return {
				dimension,
				label,
				height: Math.ceil(Math.max(height, label.length * lineHeight(NAME.size) + 4, least)),
				theme: i === 0 && runs ? { lines, rows: dimensions.length } : null,
				isFirstOfTheme: i === 0 && run > 0,
			};
		});
	});
}
