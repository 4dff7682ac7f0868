import type { Dataset, Dimension } from '../model/dataset';
import { formatCsv } from './format-csv';

/** The columns of a coding sheet; `read-coding-sheet` reads it back. */
export const CODING_HEADER = [
	'document',
	'about',
	'dimension',
	'question',
	'levels',
	'score',
	'salience',
	'confidence',
	'rationale',
	'quote',
	'locator',
];

/**
 * A sheet for a second coder who must not see what others gave: a row per document and dimension with
 * the question and the wording of every score, and empty cells to fill in. For spreadsheets.
 */
export function writeCodingSheet({ documents, dimensions }: Dataset): string {
	const rows = documents.flatMap(({ id, label, title }) =>
		dimensions.map((dimension) => [
			id,
			title === label ? label : `${label}: ${title}`,
			dimension.id,
			dimension.question || dimension.label,
			levelsOf(dimension),
			...CODING_HEADER.slice(5).map(() => ''),
		]),
	);
	return formatCsv([CODING_HEADER, ...rows], 'excel');
}

/** Every score with its wording, a line each; the poles where the codebook words no score. */
function levelsOf({ levels, low, high }: Dimension): string {
	if (levels.size === 0) return `${low} … ${high}`;
	return [...levels].map(([score, label]) => `${score}: ${label}`).join('\n');
}
