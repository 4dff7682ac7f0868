import { ringScores } from '../../../../charts/radar/wheel';
import { formatScore } from '../../../../i18n/numbers';
import type { Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import { MARGIN } from '../../page';
import type { Shape } from '../../shape/shape';
import { wideWidth } from '../../text';
import { label } from '../lines';
import { turnedShape } from '../signs';
import { CAPTION, POLE_OUTSET, xOf, type Columns } from './columns';
import type { Measured, PlacedRow } from './measured';
import { LABEL, LABEL_LINE, POLE_LINE } from './row';

/** The scale over the rows, and the heading of the silent documents. */
export function scaleNumbers({ matrix, columns }: Measured, top: number): Shape[] {
	const baseline = top - 16;
	const numbers = ringScores(matrix.scale).map((score) =>
		label(
			'Score',
			{ text: formatScore(matrix.scale, score), size: 24, bold: true },
			{ x: xOf(columns, matrix.scale, score), baseline, width: 90, align: 'ctr' },
		),
	);
	if (columns.silentWidth === 0) return numbers;
	const heading = label(
		'Silent',
		{ text: silentHeading(matrix), size: CAPTION.size, colour: 'ink2' },
		{ x: columns.right, baseline, width: 340, align: 'r' },
	);
	return [...numbers, heading];
}

function silentHeading(matrix: Matrix): string {
	const states = new Set([...matrix.cells.values()].map(({ state }) => state));
	if (!states.has('uncoded')) return m.chart_silent_heading();
	return states.has('silent') ? m.chart_absent_heading() : m.chart_uncoded_heading();
}

/** The dimension, the wordings of its poles, and who has no place on its scale. */
export function rowTexts(columns: Columns, row: PlacedRow): Shape[] {
	const { dimension, label: lines } = row;
	const baseline =
		row.top + row.axisY - (Math.max(row.low.length, row.high.length) - 1) * POLE_LINE;
	const poles = { size: CAPTION.size, colour: 'ink2' };
	const poleTop = baseline - 14;
	const half = (columns.x2 - columns.x1) / 2 + 200;
	const first = row.top + 45;
	const last = lines.at(-1) ?? '';
	return [
		label(
			'Dimension',
			{ text: lines.join('\n'), ...LABEL },
			{
				x: MARGIN,
				baseline: first,
				width: columns.labelWidth,
				align: 'l',
				lines: lines.length,
			},
		),
		...(dimension.direction === '-'
			? [
					turnedShape(
						MARGIN + wideWidth({ ...LABEL, text: last }) + 12,
						first + (lines.length - 1) * LABEL_LINE - 10,
					),
				]
			: []),
		label(
			'Low pole',
			{ ...poles, text: row.low.join('\n') },
			{
				x: columns.x1 - POLE_OUTSET,
				baseline: poleTop,
				width: half,
				align: 'l',
				lines: row.low.length,
			},
		),
		label(
			'High pole',
			{ ...poles, text: row.high.join('\n') },
			{
				x: columns.x2 + POLE_OUTSET,
				baseline: poleTop,
				width: half,
				align: 'r',
				lines: row.high.length,
			},
		),
		...row.absents.map(({ text, y }) =>
			label(
				'Silent',
				{ ...poles, text },
				{ x: columns.right, baseline: row.top + y + 8, width: 400, align: 'r' },
			),
		),
	];
}
