import { wrapText } from '../../../../charts/text';
import { columnOf, type Matrix } from '../../../../model/matrix';
import type { Box } from '../../page';
import type { Shape } from '../../shape/shape';
import { ascent, lineHeight, wideStyle } from '../../text';
import { keyHeight, keyShapes, type KeyEntry } from '../key';
import { label } from '../lines';
import { documentKey, wordReading } from './key';

/** What stands beside or below the wheel, and where it begins. */
export interface Panel {
	readonly shapes: readonly Shape[];
	readonly top: number;
}

export const PANEL_WIDTH = 500;
const KEY_LINE = 38;

/** The documents at the height of the wheel's middle, signs and reading at the foot. */
export function panelBeside(matrix: Matrix, area: Box): Panel {
	const width = PANEL_WIDTH;
	const x = area.x + area.width - width;
	const entries = keyOf(matrix);
	const reading = readingLabel(matrix, width);
	const footTop = area.y + area.height - entries.length * KEY_LINE - reading.height;
	const place = { ...area, x, width };
	const { height } = documentKey(matrix, { box: place, isAcross: false });
	const y = area.y + Math.max(0, (footTop - area.y - height) / 2);
	const foot = footTop + reading.height + KEY_LINE / 2;
	return {
		top: area.y,
		shapes: [
			...documentKey(matrix, { box: { ...place, y }, isAcross: false }).shapes,
			reading.at(x, footTop),
			...entries.flatMap((entry, i) =>
				keyShapes([entry], { x, y: foot + i * KEY_LINE, width }, matrix.scale),
			),
		],
	};
}

/** The documents side by side, below them reading and signs. */
export function panelBelow(matrix: Matrix, area: Box): Panel {
	const { x, width } = area;
	const entries = keyOf(matrix);
	const reading = readingLabel(matrix, width);
	const { height } = documentKey(matrix, { box: area, isAcross: true });
	const signs = Math.max(0, keyHeight(entries, width) - 12);
	const footTop = area.y + area.height - signs - reading.height;
	const top = footTop - height - 24;
	return {
		top,
		shapes: [
			...documentKey(matrix, { box: { ...area, y: top }, isAcross: true }).shapes,
			reading.at(x, footTop),
			...keyShapes(entries, { x, y: footTop + reading.height + 22, width }, matrix.scale),
		],
	};
}

function readingLabel(matrix: Matrix, width: number) {
	const run = { text: wordReading(matrix), size: 22, colour: 'ink2' };
	const lines = wrapText(run.text, wideStyle(run), width);
	return {
		height: lines.length * lineHeight(run.size),
		at: (x: number, top: number): Shape =>
			label(
				'How to read',
				{ ...run, text: lines.join('\n') },
				{ x, baseline: top + ascent(run.size), width, align: 'l', lines: lines.length },
			),
	};
}

function keyOf(matrix: Matrix): KeyEntry[] {
	const cells = matrix.documents.flatMap(({ id }) => columnOf(matrix, id));
	return [
		...(cells.some(({ score, confidence }) => score !== null && confidence === 1)
			? (['hollow'] as const)
			: []),
		...(cells.some(({ state }) => state === 'silent') ? (['gap'] as const) : []),
		...(matrix.dimensions.some(({ direction }) => direction === '-') ? (['turned'] as const) : []),
	];
}
