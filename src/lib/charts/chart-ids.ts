import type { ChartVocabulary } from '../view/vocabulary';

/**
 * Every chart that a link may name, with the number of dimensions below which it can't be drawn.
 *
 * Apart from the registry, because an address is read before the code of any chart is loaded; a test
 * holds the two together.
 */
export const CHART_IDS: ChartVocabulary = new Map([
	['positions', { minDimensions: 1 }],
	['heatmap', { minDimensions: 1 }],
	['radar', { minDimensions: 3 }],
	['difference', { minDimensions: 1 }],
	['profile', { minDimensions: 1 }],
	['map', { minDimensions: 3 }],
	['similarity', { minDimensions: 3 }],
	['coders', { minDimensions: 1 }],
]);
