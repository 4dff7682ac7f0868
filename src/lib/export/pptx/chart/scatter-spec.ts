import type { DocumentSign } from '../../../charts/signs';
import type { Scale } from '../../../model/dataset';
import type { Paint } from '../paint';
import type { Named } from '../shape/shape';
import type { Plot } from './chart-parts';

/** One document on one row. */
export interface ScatterPoint {
	readonly score: number;
	/** px below the plot's top. */
	readonly y: number;
	readonly isHollow: boolean;
	/** Its name stands on this side of it. */
	readonly side: 'l' | 'r';
	/** Lowest and highest reading; `null` where they do not differ. */
	readonly range: { readonly min: number; readonly max: number } | null;
}

export interface ScatterSeries {
	readonly name: string;
	readonly sign: DocumentSign;
	/** One per row; `null` = silent or not coded. */
	readonly points: readonly (ScatterPoint | null)[];
}

export interface ScatterWords {
	/** Heading of the rows' names, and of the helping columns of a document. */
	readonly row: string;
	readonly place: (document: string) => string;
	readonly range: (document: string) => string;
	readonly rangePlace: (document: string) => string;
	readonly inferred: (document: string) => string;
}

export interface ScatterSpec extends Named {
	readonly description: string;
	readonly paint: Paint;
	readonly scale: Scale;
	readonly rows: readonly string[];
	readonly series: readonly ScatterSeries[];
	/** px from the chart's corner; its width is that of the scale. */
	readonly plot: Plot;
	/** px */
	readonly radius: number;
	readonly nameSize: number;
	readonly words: ScatterWords;
}
