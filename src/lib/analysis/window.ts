import { cellAt, cellKey, type Cell, type Matrix } from '../model/matrix';

/** A part of a list that is shown at once. */
export interface Window {
	/** Index of the first one shown. */
	readonly from: number;
	/** Index behind the last one shown. */
	readonly to: number;
	readonly of: number;
}

/** More documents or dimensions than these can neither be drawn quickly nor be read. */
export const DOCUMENTS_AT_ONCE = 24;
export const DIMENSIONS_AT_ONCE = 52;

/** The page of a list on which an index lies; the last one where it lies behind. */
export function windowAt(of: number, index: number, atOnce: number): Window {
	const inside = Math.max(0, Math.min(index, of - 1));
	const from = Math.floor(inside / atOnce) * atOnce;
	return { from, to: Math.min(of, from + atOnce), of };
}

/** The part of a matrix inside two windows; the matrix itself where all of it is. */
export function windowMatrix(matrix: Matrix, documents: Window, dimensions: Window): Matrix {
	const isWhole = (window: Window): boolean => window.to - window.from === window.of;
	if (isWhole(documents) && isWhole(dimensions)) return matrix;
	const shown = {
		documents: matrix.documents.slice(documents.from, documents.to),
		dimensions: matrix.dimensions.slice(dimensions.from, dimensions.to),
	};
	const cells = new Map<string, Cell>();
	for (const document of shown.documents)
		for (const dimension of shown.dimensions)
			cells.set(cellKey(document.id, dimension.id), cellAt(matrix, document.id, dimension.id));
	return { ...matrix, ...shown, cells };
}
