import { speakCell } from '../i18n/spoken';
import { cellKey, type Cell, type Matrix } from '../model/matrix';
import type { ChartProps } from './chart';

/** What an element must carry to stand for a cell: on the page it is a button, on a picture it is not. */
export function cellAttributes(matrix: Matrix, cell: Cell, tabStop: ChartProps['tabStop']) {
	const key = cellKey(cell.document, cell.dimension);
	const subject = {
		'data-cell': key,
		'data-document': cell.document,
		'data-dimension': cell.dimension,
	};
	if (tabStop === null) return subject;
	return {
		...subject,
		role: 'button',
		tabindex: tabStop === key ? 0 : -1,
		'aria-label': speakCell(matrix, cell),
	};
}
