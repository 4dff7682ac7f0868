import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { formatScore } from './numbers';
import { wordSilence } from './silence';

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
		silence: wordSilence(matrix),
	};
}
