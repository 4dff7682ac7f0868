import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import type { CellRef } from '../view/view';

/** What a pointer or the keyboard rests on; `null` = nothing of that kind. */
export interface Highlight {
	readonly document: Id | null;
	readonly dimension: Id | null;
}

export const NO_HIGHLIGHT: Highlight = { document: null, dimension: null };

/** Where a mark leads that stands for no cell, and what a screen reader calls it. */
export interface Lead {
	readonly href: string;
	readonly name: string;
}

/**
 * What every chart component takes. A chart owns no state: it draws these values, and says what its
 * parts stand for: a mark by `data-cell` (a `cellKey`), a name or a row by `data-document` or
 * `data-dimension`. So one listener (ui/chart-pointer) serves all charts.
 */
export interface ChartProps {
	/** Selected and ordered; drawn as it stands. */
	readonly matrix: Matrix;
	/** Room in px; the chart takes what height it needs. */
	readonly width: number;
	/** Makes ids unique where several charts stand on one page. */
	readonly idPrefix: string;
	/** The cell whose evidence is open. */
	readonly selected: CellRef | null;
	readonly highlight: Highlight;
	/** Draw the readings' range or dots. */
	readonly coders: boolean;
	/** On the page: marks can be focused and carry spoken names, and `tabStop` (a `cellKey`) is the
	 * chart's one tab stop. `null` for pictures: the svg is `role="img"` and nothing in it has focus. */
	readonly tabStop: string | null;
	/** Where marks of documents (by id) or of pairs (`a.b`) lead; without it they are no links. Then `tabStop`
	 * is such a key; where no mark has it, the first is the tab stop. */
	readonly leadOf?: (key: string) => Lead;
	/** What a chart of two documents compares; without them the first two of the matrix. */
	readonly a?: Id | null;
	readonly b?: Id | null;
}
