import { speakCell } from '../i18n/spoken';
import { cellKey, type Cell, type Matrix } from '../model/matrix';
import type { ChartProps } from './chart';

/** What an element must carry to stand for a cell: on the page it is a button, on a picture it is not. */
export function cellAttributes(matrix: Matrix, cell: Cell, tabStop: ChartProps['tabStop']) {
	const key = cellKey(cell.document, cell.dimension);
	if (tabStop === null) return { 'data-cell': key };
	return {
		'data-cell': key,
		role: 'button',
		tabindex: tabStop === key ? 0 : -1,
		'aria-label': speakCell(matrix, cell),
	};
}

/** The tab stop of a chart whose marks are links: the one that is asked for, else the first. */
export function stopAmong(
	keys: readonly string[],
	asked: ChartProps['tabStop'],
): string | undefined {
	return asked !== null && keys.includes(asked) ? asked : keys[0];
}
