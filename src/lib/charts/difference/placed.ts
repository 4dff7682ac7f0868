import type { Difference } from '../../analysis/difference';
import type { DocumentSign } from '../signs';
import type { PlacedText, Point } from '../placed';
import type { StripHeader, StripRow } from '../strip/placed';

/** A name of the key: which sign is whose. */
export interface DifferenceKey extends PlacedText {
	readonly sign: DocumentSign;
	/** Middle of the sign. */
	readonly mark: Point;
}

/** What single readings gave to one of the two, beside the bar. */
export interface DifferenceRange {
	readonly colour: number;
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	/** Area tells how many readings share a score. */
	readonly dots: readonly { readonly x: number; readonly radius: number }[];
}

export interface DifferenceRow extends StripRow {
	readonly difference: Difference;
	/** From the lower score to the higher; `null` where one has no score or both have the same. */
	readonly bar: { readonly x1: number; readonly x2: number } | null;
	/** Where the distance stands, its right end; `null` where there is none. */
	readonly distance: Point | null;
	readonly ranges: readonly DifferenceRange[];
}

export type DifferenceHeader = StripHeader;
