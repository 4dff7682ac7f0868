import { rowOf, type Cell, type Matrix } from '../model/matrix';
import type { DimensionFact, Finding } from './findings';

/** The cells at the two ends of the most contested dimension, the low one first; [] where none is. */
export function endsOf(matrix: Matrix, contested: Finding<DimensionFact>): Cell[] {
	if (contested.kind === 'undefined') return [];
	const [{ dimension }] = contested.facts;
	const scored = rowOf(matrix, dimension).filter(({ score }) => score !== null);
	const byScore = scored.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
	return [byScore[0], byScore.at(-1)].filter((cell) => cell !== undefined);
}
