import type { Dimension, Score } from '../../model/dataset';
import type { Cell } from '../../model/matrix';
import type { Box, PlacedText, Point } from '../placed';
import type { DocumentSign } from '../signs';

/** A name beside a mark. */
export interface PlacedName {
	readonly lines: readonly PlacedText[];
	readonly anchor: 'start' | 'end';
	/** Ground behind it, that cuts it out of guides. PowerPoint draws a text's outline over its letters. */
	readonly ground: Box;
}

/** A theme's name with the numbers of the scale, over an ink rule. */
export interface StripHeader {
	readonly id: string;
	readonly theme: PlacedText | null;
	readonly numbers: readonly (Point & { readonly score: Score })[];
	/** Heading of the documents without a place on the scale; `null` where there are none. */
	readonly absent: (Point & { readonly state: 'silent' | 'uncoded' | 'both' }) | null;
	readonly rule: number;
}

/** A document at its score. */
export interface StripMark extends Point {
	/** `cellKey`. */
	readonly key: string;
	readonly cell: Cell;
	readonly sign: DocumentSign;
	readonly hollow: boolean;
	/** `null` in a chart of marks only. */
	readonly name: PlacedName | null;
	/** In a chart of marks only: its name, shown while it is selected or pointed at. */
	readonly tag: PlacedName | null;
	/** Range of the readings, where they differ. */
	readonly bar: { readonly x1: number; readonly x2: number } | null;
	/** Where readings lie: their number shows as area. */
	readonly dots: readonly { readonly x: number; readonly radius: number }[];
	/** Where it can be pointed at. */
	readonly target: Box;
}

/** A document that has no place on the scale: silent, or not coded. */
export interface StripAbsent extends Point {
	readonly key: string;
	readonly cell: Cell;
	readonly name: PlacedText | null;
	readonly tag: PlacedName | null;
	readonly target: Box;
}

export interface StripRow {
	readonly dimension: Dimension;
	readonly number: Point;
	readonly label: readonly PlacedText[];
	/** Where the sign of a turned scale stands; `null` where the scale is not turned. */
	readonly turned: Point | null;
	readonly low: readonly PlacedText[];
	readonly high: readonly PlacedText[];
	readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
	/** Paths of all ticks, of the guides below numbered points, and of the one below the scale's middle. */
	readonly ticks: string;
	readonly guides: string;
	readonly middle: string;
	readonly marks: readonly StripMark[];
	readonly absents: readonly StripAbsent[];
	/** The whole row, for the band of a selection. */
	readonly band: { readonly y: number; readonly height: number };
	/** Line below the row; `null` before a heading and at the end. */
	readonly rule: number | null;
}
