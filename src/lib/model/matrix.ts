import type {
	Dataset,
	Dimension,
	Id,
	Judgement,
	MaybeScore,
	Quote,
	Scale,
	SourceDocument,
} from './dataset';

/** `uncoded`: nobody has filled the cell. `silent`: a coder found that the document says nothing. */
export type CellState = 'scored' | 'silent' | 'uncoded';

/** What is shown for one document on one dimension, with everything that backs it. */
export interface Cell {
	readonly document: Id;
	readonly dimension: Id;
	readonly state: CellState;
	/** `null` exactly when the state is not `scored`. */
	readonly score: MaybeScore;
	readonly salience: number | null;
	readonly confidence: number | null;
	/** '' where the shown score is a median. */
	readonly rationale: string;
	/** Quotes of the shown coder, and those without a coder. */
	readonly quotes: readonly Quote[];
	/** Judgements by coders of role `reading`, in the order of `coders.csv`. */
	readonly readings: readonly Judgement[];
}

/** Whose scores are shown: one coder's, or the median of the readings. */
export type ScoreSource =
	{ readonly kind: 'coder'; readonly coder: Id } | { readonly kind: 'median' };

/** A dataset as one view shows it: chosen documents and dimensions in drawing order, one cell each. */
export interface Matrix {
	readonly scale: Scale;
	readonly source: ScoreSource;
	readonly documents: readonly SourceDocument[];
	readonly dimensions: readonly Dimension[];
	/** Keyed by `cellKey`; holds every pair of a document and a dimension above. */
	readonly cells: ReadonlyMap<string, Cell>;
	readonly dataset: Dataset;
}

/** Ids hold no '.', so the key is unambiguous; it is also how a link names a cell. */
export function cellKey(document: Id, dimension: Id): string {
	return `${document}.${dimension}`;
}

/** The cell of two ids in the matrix. Throws RangeError for a pair that the matrix lacks. */
export function cellAt(matrix: Matrix, document: Id, dimension: Id): Cell {
	const cell = matrix.cells.get(cellKey(document, dimension));
	if (!cell) throw new RangeError(`no cell for ${document} on ${dimension} in this matrix`);
	return cell;
}

/** The scores of one dimension or document that are not silent, in drawing order. */
export function scoresOf(cells: readonly Cell[]): number[] {
	return cells.flatMap((cell) => (cell.score === null ? [] : [cell.score]));
}

/** The row of a dimension: one cell per document, in drawing order. */
export function rowOf(matrix: Matrix, dimension: Id): Cell[] {
	return matrix.documents.map((document) => cellAt(matrix, document.id, dimension));
}

/** The column of a document: one cell per dimension, in drawing order. */
export function columnOf(matrix: Matrix, document: Id): Cell[] {
	return matrix.dimensions.map((dimension) => cellAt(matrix, document, dimension.id));
}
