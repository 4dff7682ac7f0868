import type { Scale, Score } from '../model/dataset';
import type { Cell, Matrix } from '../model/matrix';
import { isSignedScale } from '../model/scale';
import { m } from '../paraglide/messages';

/**
 * A cell as a screen reader says it: "Singh on China’s reaction: plus 1, an adverse reaction is likely
 * and is a real constraint; 2 quotes".
 *
 * Rules  a silent and an uncoded cell are said to be so; a score without a wording (a half step, no
 *        `levels.csv`) is said alone. Throws RangeError for a cell that is not in the matrix.
 */
export function speakCell(matrix: Matrix, cell: Cell): string {
	const source = matrix.documents.find(({ id }) => id === cell.document);
	const scale = matrix.dimensions.find(({ id }) => id === cell.dimension);
	if (!source || !scale)
		throw new RangeError(`${cell.document} on ${cell.dimension} is not in this matrix`);
	const document = source.label;
	const dimension = scale.label;
	if (cell.state === 'uncoded') return m.spoken_uncoded({ document, dimension });
	if (cell.score === null) return m.spoken_silent({ document, dimension });
	const spoken = speakScore(matrix.scale, cell.score);
	const level = scale.levels.get(cell.score);
	const score = level ? m.spoken_level({ score: spoken, level }) : spoken;
	const quotes = m.spoken_quotes({ count: cell.quotes.length });
	return cell.confidence === 1
		? m.spoken_inferred({ document, dimension, score, quotes })
		: m.spoken_scored({ document, dimension, score, quotes });
}

/** Screen readers skip a plus and read U+2212 differently, so that signs are words here. */
export function speakScore(scale: Scale, score: Score): string {
	if (score < 0) return m.spoken_score_minus({ score: -score });
	return score > 0 && isSignedScale(scale) ? m.spoken_score_plus({ score }) : String(score);
}
