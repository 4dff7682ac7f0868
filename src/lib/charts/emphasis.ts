import type { Cell } from '../model/matrix';
import type { ChartProps } from './chart';

/** `selected`: its evidence is open. `hovered`: a pointer or the keyboard rests on it here or in another chart. */
export type Emphasis = 'selected' | 'hovered' | null;

type State = Pick<ChartProps, 'selected' | 'highlight'>;

/** How a cell stands out. */
export function emphasisOfCell(
	{ document, dimension }: Cell,
	{ selected, highlight }: State,
): Emphasis {
	if (selected?.document === document && selected.dimension === dimension) return 'selected';
	const isHovered = highlight.document === document && highlight.dimension === dimension;
	return isHovered ? 'hovered' : null;
}

/** How a cell stands out where a document that is pointed at anywhere shows all its marks. */
export function emphasisOfMark(cell: Cell, state: State): Emphasis {
	const isDocument =
		state.highlight.document === cell.document && state.highlight.dimension === null;
	return emphasisOfCell(cell, state) ?? (isDocument ? 'hovered' : null);
}

/** How a row or a column stands out. */
export function emphasisOf(
	kind: 'document' | 'dimension',
	id: string,
	{ selected, highlight }: State,
): Emphasis {
	if (selected?.[kind] === id) return 'selected';
	return highlight[kind] === id ? 'hovered' : null;
}
