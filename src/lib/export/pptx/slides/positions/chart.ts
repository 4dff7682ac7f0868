import { documentSign } from '../../../../charts/signs';
import { describePositions } from '../../../../i18n/described';
import { m } from '../../../../paraglide/messages';
import type { ScatterSeries } from '../../chart/scatter-spec';
import type { Paint } from '../../paint';
import type { ScatterShape } from '../../shape/shape';
import { CAPTION, RADIUS } from './columns';
import type { Measured, PlacedRow } from './measured';

/** The chart over the rows: a series per document, its marks where the rows have room for them. */
export function chartOf(
	paint: Paint,
	{ matrix, columns }: Measured,
	rows: readonly PlacedRow[],
	{ top, bottom }: { top: number; bottom: number },
): ScatterShape {
	const left = columns.x1 - 50;
	const series = matrix.documents.map(({ id, label: name, position }): ScatterSeries => ({
		name: columns.names.get(id) ?? name,
		sign: documentSign(position),
		points: rows.map((row) => {
			const mark = row.marks.find(({ document }) => document === id);
			if (!mark) return null;
			const { score, side, range, cell } = mark;
			return { score, side, range, isHollow: cell.confidence === 1, y: row.top - top + mark.y };
		}),
	}));
	return {
		kind: 'scatter',
		name: m.slide_positions_name(),
		description: describePositions(matrix),
		box: { x: left, y: top, width: columns.right - left, height: bottom - top },
		paint,
		scale: matrix.scale,
		rows: matrix.dimensions.map((dimension) => dimension.label),
		series,
		plot: {
			x: columns.x1 - left,
			y: 0,
			width: columns.x2 - columns.x1,
			height: bottom - top,
		},
		radius: RADIUS,
		nameSize: CAPTION.size,
		words: {
			row: m.slide_sheet_dimension(),
			place: (document) => m.slide_sheet_place({ document }),
			range: (document) => m.slide_sheet_range({ document }),
			rangePlace: (document) => m.slide_sheet_range_place({ document }),
			inferred: (document) => m.slide_sheet_inferred({ document }),
		},
	};
}
