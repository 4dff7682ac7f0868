import { findingsOf, type DimensionFact, type Finding } from '../../analysis/findings';
import { joinWords } from '../../i18n/numbers';
import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';

/** "Value to the ROK divides the texts most"; `null` where no dimension does. */
export function contestedTitle(matrix: Matrix): string | null {
	return dimensionsTitle(matrix, findingsOf(matrix).contested, m.slide_quick_contested_title);
}

/** "The texts are closest on Practical cooperation"; `null` where nothing can be said. */
export function closestTitle(matrix: Matrix): string | null {
	return dimensionsTitle(matrix, findingsOf(matrix).closest, m.slide_title_closest);
}

/** "Kim stands farthest from the others"; `null` where nobody does. */
export function apartTitle(matrix: Matrix): string | null {
	const { apart } = findingsOf(matrix);
	if (apart.kind === 'undefined') return null;
	const documents = apart.facts.map(({ document }) => labelOf(matrix.documents, document));
	return m.slide_quick_apart_title({ count: documents.length, documents: joinWords(documents) });
}

/** "Kim and Singh over each other". */
export function outlinesTitle({ documents }: Matrix): string {
	return m.slide_quick_radar_title({ documents: joinWords(documents.map(({ label }) => label)) });
}

/** What the scores of a matrix prove, as titles: the most telling first. */
export function findingTitles(matrix: Matrix): string[] {
	const titles = [contestedTitle(matrix), apartTitle(matrix), closestTitle(matrix)];
	return titles.filter((title) => title !== null);
}

function dimensionsTitle(
	matrix: Matrix,
	finding: Finding<DimensionFact>,
	word: (words: { count: number; dimensions: string }) => string,
): string | null {
	if (finding.kind === 'undefined') return null;
	const dimensions = finding.facts.map(({ dimension }) => labelOf(matrix.dimensions, dimension));
	return word({ count: dimensions.length, dimensions: joinWords(dimensions) });
}

function labelOf(named: readonly { readonly id: Id; readonly label: string }[], id: Id): string {
	return named.find((each) => each.id === id)?.label ?? id;
}
