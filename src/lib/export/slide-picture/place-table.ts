import type { Box } from '../pptx/page';
import { hexOf, type Paint } from '../pptx/paint';
import type { TableCell, TableShape } from '../pptx/shape/shape';
import { linePath } from './paths';
import { placeGround } from './place-ground';
import { placeText } from './place-text';
import type { Placed } from './placed';

/** A table cell by cell: ground, text, and the lines at its edges over all grounds. */
export function placeTable(table: TableShape, paint: Paint): Placed[] {
	const cells = placedCells(table);
	return [
		...cells.flatMap(({ cell, box }) => [
			...placeGround({ ...cell, box }, paint),
			...text(cell, box, paint),
		]),
		...cells.flatMap(({ cell, box }) => edges(cell, box, paint)),
	];
}

function placedCells({ box, columns, rows }: TableShape): { cell: TableCell; box: Box }[] {
	const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
	const heights = rows.map(({ height }) => height);
	return rows.flatMap(({ cells }, row) =>
		cells.flatMap((cell, column) => {
			if (cell.merged) return [];
			const { spanColumns = 1, spanRows = 1 } = cell;
			const place = {
				x: box.x + sum(columns.slice(0, column)),
				y: box.y + sum(heights.slice(0, row)),
				width: sum(columns.slice(column, column + spanColumns)),
				height: sum(heights.slice(row, row + spanRows)),
			};
			return [{ cell, box: place }];
		}),
	);
}

function text({ paragraphs, anchor = 'ctr', padding }: TableCell, box: Box, paint: Paint) {
	const { left = 0, right = 0, top = 0, bottom = 0 } = padding ?? {};
	const room = {
		x: box.x + left,
		y: box.y + top,
		width: box.width - left - right,
		height: box.height - top - bottom,
	};
	return placeText({ paragraphs, anchor }, room, paint);
}

function edges({ lines }: TableCell, { x, y, width, height }: Box, paint: Paint): Placed[] {
	const [left, top, right, bottom] = [x, y, x + width, y + height];
	const ends = {
		L: [left, top, left, bottom],
		R: [right, top, right, bottom],
		T: [left, top, right, top],
		B: [left, bottom, right, bottom],
	} as const;
	return (['L', 'R', 'T', 'B'] as const).flatMap((side): Placed[] => {
		const stroke = lines?.[side];
		if (!stroke) return [];
		const [x1, y1, x2, y2] = ends[side];
		return [
			{
				kind: 'path',
				d: linePath(
					[
						{ x: x1, y: y1 },
						{ x: x2, y: y2 },
					],
					false,
				),
				fill: null,
				stroke: { colour: `#${hexOf(paint, stroke.colour)}`, width: stroke.width },
			},
		];
	});
}
