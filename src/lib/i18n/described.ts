import type { CellState, Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { formatScore } from './numbers';

/** What the positions chart shows, for those who don't see it. */
export function describePositions(matrix: Matrix): string {
	return m.chart_positions_description(partsOf(matrix));
}

/** What the heatmap shows, for those who don't see it. */
export function describeHeatmap(matrix: Matrix): string {
	return m.chart_heatmap_description(partsOf(matrix));
}

function partsOf(matrix: Matrix) {
	const { documents, dimensions, scale } = matrix;
	return {
		extent: m.chart_extent({
			documents: m.chart_documents({ count: documents.length }),
			dimensions: m.chart_dimensions({ count: dimensions.length }),
		}),
		min: formatScore(scale, scale.min),
		max: formatScore(scale, scale.max),
		absence: wordAbsence(matrix),
	};
}

/** How many cells are silent and how many nobody has coded, the latter only if there are any. */
function wordAbsence(matrix: Matrix): string {
	const silent = countOf(matrix, 'silent');
	const uncoded = countOf(matrix, 'uncoded');
	const sentences = [
		silent === 0
			? m.chart_none_silent()
			: m.chart_silent_count({ count: silent, cells: matrix.cells.size }),
		uncoded === 0 ? '' : m.chart_uncoded_count({ count: uncoded }),
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

function countOf(matrix: Matrix, state: CellState): number {
	return [...matrix.cells.values()].filter((cell) => cell.state === state).length;
}
