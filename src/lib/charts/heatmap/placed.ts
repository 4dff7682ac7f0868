import type { Id, MaybeScore } from '../../model/dataset';
import type { Box, PlacedText, Point } from '../placed';
import type { DocumentSign } from '../signs';
import type { HeatCell } from './cell';

export interface PlacedSign extends DocumentSign, Point {
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
	readonly turned: Point | null;
	/** Where it can be pointed at. */
	readonly target: Box;
	/** A column's: what marks the selected one. */
	readonly underline: (Point & { readonly width: number }) | null;
	/** A row's: what marks the selected one. */
	readonly band: { readonly y: number; readonly height: number } | null;
}

/** A theme's name over a rule. */
export interface HeatTheme extends PlacedText {
	readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

/** How far apart the scores of a dimension lie. */
export interface HeatRange extends Point {
	readonly id: Id;
	/** In steps of the scale; `null` below two scores. */
	readonly steps: MaybeScore;
	readonly bar: (Point & { readonly width: number }) | null;
	readonly anchor: 'start' | 'middle';
}

export interface HeatTable {
	readonly height: number;
	readonly columns: readonly HeatLabel[];
	readonly rows: readonly HeatLabel[];
	readonly themes: readonly HeatTheme[];
	readonly cells: readonly HeatCell[];
	/** Where the heading of the ranges stands; none where they have no room. */
	readonly rangeHeadings: readonly PlacedText[];
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
