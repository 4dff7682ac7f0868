import type { Dataset } from '../../model/dataset';
import { buildMatrix } from '../matrix';
import { defaultSource } from '../source';
import { findingsRobustness } from './findings-robustness';
import { similarityRobustness } from './similarity-robustness';

/** How firm what is computed from the scores is. */
export interface Robustness {
	readonly findings: ReturnType<typeof findingsRobustness>;
	readonly similarities: ReturnType<typeof similarityRobustness>;
}

/** Of the dataset as it is shown unasked, with all documents and dimensions. */
export function measureRobustness(dataset: Dataset): Robustness {
	const shown = buildMatrix(dataset, defaultSource(dataset));
	return { findings: findingsRobustness(shown), similarities: similarityRobustness(shown) };
}
