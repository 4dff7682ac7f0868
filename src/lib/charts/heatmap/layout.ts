import type { Id, MaybeScore } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import type { DocumentSign } from '../signs';
import type { HeatCell } from './cell';
import { documentColumns, placeUpright } from './upright';
import { placeTurned } from './turned';

export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export interface PlacedSign extends DocumentSign {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** The head of a row or a column: a document or a dimension. */
export interface HeatLabel {
	readonly id: Id;
	readonly kind: 'document' | 'dimension';
	readonly lines: readonly PlacedText[];
	readonly size: number;
	readonly anchor: 'start' | 'middle';
	/** A document's sign. */
	readonly sign: PlacedSign | null;
	/** A dimension's number. */
	readonly number: (PlacedText & { readonly anchor: 'middle' | 'end' }) | null;
	/** Where the sign of a turned scale stands. */
	readonly turned: { readonly x: number; readonly y: number } | null;
	/** A column's: what marks the selected one. */
	readonly underline: { readonly x: number; readonly y: number; readonly width: number } | null;
	/** A row's: what marks the selected one. */
	readonly band: { readonly y: number; readonly height: number } | null;
}

/** A theme's name over a rule. */
export interface HeatTheme extends PlacedText {
	readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

/** How far apart the scores of a dimension lie. */
export interface HeatRange {
	readonly id: Id;
	/** In steps of the scale; `null` below two scores. */
	readonly steps: MaybeScore;
	readonly bar: { readonly x: number; readonly y: number; readonly width: number } | null;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle';
}

export interface HeatTable {
	readonly height: number;
	readonly columns: readonly HeatLabel[];
	readonly rows: readonly HeatLabel[];
	readonly themes: readonly HeatTheme[];
	readonly cells: readonly HeatCell[];
	/** Where the heading of the ranges stands; `null` where they have no room. */
	readonly rangeHeading: { readonly x: number; readonly y: number } | null;
	readonly ranges: readonly HeatRange[];
	/** Names behind the columns' numbers, in a turned table. */
	readonly key: readonly HeatLabel[];
}

export interface HeatLayout extends HeatTable {
	readonly width: number;
	/** How far a band runs past the chart on either side. */
	readonly bleed: number;
	/** Documents are the rows. */
	readonly isTurned: boolean;
}

/** From this width on names stand beside their cells, below it above. */
export const WIDE = 640;
/** More documents than this are rows. */
const MOST_COLUMNS = 12;
/** Columns narrower than this have no room for a name. */
const NARROWEST_COLUMN = 52;

/**
 * Places the heatmap: a table of scores, each a coloured area with its number.
 *
 * In     `matrix` in drawing order, `width` in px.
 * Out    px from the top left corner, y down.
 * Rules  Dimensions are rows and documents are columns, until there are more than 12 documents or no room
 *        for their names: then documents are rows, and columns carry the dimensions' numbers, with a key below.
 */
export function layoutHeatmap(matrix: Matrix, width: number): HeatLayout {
	const columns = documentColumns(matrix, width);
	const isTurned =
		matrix.documents.length > MOST_COLUMNS ||
		(matrix.documents.length > 1 && columns.cellWidth < NARROWEST_COLUMN);
	const table = isTurned ? placeTurned(matrix, width) : placeUpright(matrix, width);
	return { ...table, width, bleed: width >= WIDE ? 12 : 16, isTurned };
}
