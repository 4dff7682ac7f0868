import { cellKey } from '../../model/matrix';
import type { CellRef } from '../../view/view';

/** The id of the element that shows a cell, to be scrolled to. */
export function cellElementId({ document, dimension }: CellRef): string {
	return `cell-${cellKey(document, dimension)}`;
}
