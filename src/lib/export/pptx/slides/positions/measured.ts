import type { Matrix } from '../../../../model/matrix';
import type { KeyEntry } from '../key';
import type { Columns } from './columns';
import type { MeasuredRow } from './row';

/** What one slide shows, with its sizes. */
export interface Measured {
	readonly matrix: Matrix;
	readonly columns: Columns;
	readonly rows: readonly MeasuredRow[];
	readonly key: readonly KeyEntry[];
}

/** A row that has found its place. */
export interface PlacedRow extends MeasuredRow {
	/** px on the slide. */
	readonly top: number;
}
