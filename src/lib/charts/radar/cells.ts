import type { Id } from '../../model/dataset';
import type { Ring } from './box';
import type { RadarMark } from './layout';
import type { Point } from './wheel';

/** One document on one axis, placed for drawing. */
export interface PlacedCell {
	readonly dimension: Id;
	/** `null` where the document is silent or not coded. */
	readonly mark: (RadarMark & { readonly radius: number }) | null;
	readonly isSilent: boolean;
	/** Where its sign stands: the mark, or the sign of absence outside the ring. */
	readonly at: Point;
	/** Shows it as selected. */
	readonly ring: Ring;
	readonly focus: Ring;
}
