import { ringScores } from '../../../../charts/radar/wheel';
import { MARGIN } from '../../page';
import type { Shape } from '../../shape/shape';
import { linesShape, type Line } from '../lines';
import { xOf } from './columns';
import type { Measured, PlacedRow } from './measured';

/** Guides below each axis, the axis with its ticks, lines between the rows. */
export function rules(
	{ matrix: { scale }, columns }: Measured,
	rows: readonly PlacedRow[],
	top: number,
): Shape[] {
	const { x1, x2, right } = columns;
	const ticks = ringScores(scale);
	const middle = (scale.min + scale.max) / 2;
	const guides = (isMiddle: boolean): Line[] =>
		rows.flatMap((row) =>
			ticks
				.filter((score) => (score === middle) === isMiddle)
				.map((score): Line => {
					const x = xOf(columns, scale, score);
					return [x, row.top + row.axisY, x, row.top + row.height - 10];
				}),
		);
	const axes = rows.flatMap((row): Line[] => {
		const y = row.top + row.axisY;
		return [
			[x1, y, x2, y],
			...ticks.map((score): Line => {
				const x = xOf(columns, scale, score);
				return [x, y - 6, x, y + 6];
			}),
		];
	});
	const between = rows.map((row): Line => [
		MARGIN,
		row.top + row.height,
		right,
		row.top + row.height,
	]);
	return [
		...linesShape('Guides', guides(false), { colour: 'guide', width: 2 }),
		...linesShape('Zero', guides(true), { colour: 'tick', width: 2 }),
		...linesShape('Axes', axes, { colour: 'tick', width: 2 }),
		...linesShape('Lines between the rows', between, { colour: 'rule', width: 2 }),
		...linesShape('Rule', [[MARGIN, top, right, top]], { colour: 'ink', width: 2 }),
	];
}
