import type { DocumentSign } from '../../../charts/signs';
import type { Paint } from '../paint';
import type { Named } from '../shape/shape';
import type { Plot } from './chart-parts';

/** One document on one axis. */
export interface RadarPoint {
	readonly score: number;
	readonly isHollow: boolean;
	/** px */
	readonly radius: number;
}

export interface RadarSeries {
	readonly name: string;
	readonly sign: DocumentSign;
	/** px */
	readonly lineWidth: number;
	/** One per axis; `null` = silent or not coded: a gap. */
	readonly points: readonly (RadarPoint | null)[];
}

export interface RadarRing {
	readonly score: number;
	/** The scale's middle, drawn stronger. */
	readonly isMiddle: boolean;
}

export interface RadarSpec extends Named {
	readonly description: string;
	readonly paint: Paint;
	readonly axes: readonly string[];
	readonly rings: readonly RadarRing[];
	readonly series: readonly RadarSeries[];
	/** Values at the centre and at the rim. */
	readonly centre: number;
	readonly rim: number;
	/** px from the chart's corner; a square. */
	readonly plot: Plot;
	/** px, of a mark that nothing else lies on. */
	readonly radius: number;
	readonly words: {
		readonly axis: string;
		readonly ring: (score: number) => string;
		readonly inferred: (document: string) => string;
	};
}
