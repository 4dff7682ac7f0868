import { themeRuns } from '../../../../charts/themes';
import type { Dimension } from '../../../../model/dataset';
import type { Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import { cutEvenly, cutToFit, longestTitle, titleOfPart } from '../split';
import { withDimensions, withDocuments } from '../subset';

const MOST_ROWS = 6;
/** As many names still find room below one another at one score. */
const MOST_DOCUMENTS = 12;

/** What one slide shows, under its title. */
export interface PositionsPart {
	readonly matrix: Matrix;
	readonly title: string;
}

/**
 * Cuts a view into slides.
 *
 * In     `fits`: whether the rows of a matrix have room on one slide under a title.
 * Rules  At most six rows, else a slide per theme; a theme that still is too tall is cut evenly.
 */
export function splitPositions(
	matrix: Matrix,
	title: string,
	fits: (part: Matrix, title: string) => boolean,
): PositionsPart[] {
	const count = Math.ceil(matrix.documents.length / MOST_DOCUMENTS);
	const groups = cutEvenly(matrix.documents, Math.max(1, count));
	return groups.flatMap((documents, i) =>
		splitRows(withDocuments(matrix, documents), titleOfPart(title, i + 1, groups.length), fits),
	);
}

function splitRows(
	matrix: Matrix,
	title: string,
	fits: (part: Matrix, title: string) => boolean,
): PositionsPart[] {
	const cut = (dimensions: readonly Dimension[], heading: string) => {
		const pieces = cutToFit(
			dimensions,
			(piece, count) =>
				piece.length <= MOST_ROWS &&
				fits(withDimensions(matrix, piece), longestTitle(heading, count)),
		);
		return pieces.map((piece, i) => ({
			matrix: withDimensions(matrix, piece),
			title: titleOfPart(heading, i + 1, pieces.length),
		}));
	};
	const runs = matrix.dimensions.length > MOST_ROWS ? themeRuns(matrix.dimensions) : null;
	if (!runs) return cut(matrix.dimensions, title);
	return runs.flatMap(({ theme, dimensions }) =>
		cut(dimensions, m.slide_title_theme({ title, theme })),
	);
}
