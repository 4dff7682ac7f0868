import type { Xml } from '../package/xml';

/** A chart as PowerPoint holds it. */
export interface NativeChart {
	/** `c:chartSpace` but for its reference to the workbook, which the writer of the slide appends. */
	readonly chart: readonly Xml[];
	/** The numbers, as a file of their own. */
	readonly workbook: Uint8Array;
}
