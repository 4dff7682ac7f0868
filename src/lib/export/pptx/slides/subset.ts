import type { Dimension, SourceDocument } from '../../../model/dataset';
import { cellAt, cellKey, type Matrix } from '../../../model/matrix';

/** The matrix with these of its documents. */
export function withDocuments(matrix: Matrix, documents: readonly SourceDocument[]): Matrix {
	return withItsCells({ ...matrix, documents });
}

/** The matrix with these of its dimensions. */
export function withDimensions(matrix: Matrix, dimensions: readonly Dimension[]): Matrix {
	return withItsCells({ ...matrix, dimensions });
}

/** What counts cells counts those of the slide alone. */
function withItsCells(matrix: Matrix): Matrix {
	const cells = matrix.documents.flatMap((document) =>
		matrix.dimensions.map((dimension) => cellAt(matrix, document.id, dimension.id)),
	);
	return {
		...matrix,
		cells: new Map(cells.map((cell) => [cellKey(cell.document, cell.dimension), cell])),
	};
}
