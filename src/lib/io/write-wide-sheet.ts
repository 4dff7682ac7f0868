import { cellAt, type Matrix } from '../model/matrix';
import { formatCsv, type CsvForm } from './format-csv';
import { DOCUMENT_COLUMNS } from './read-documents';

/**
 * Writes a matrix as one wide sheet: a row per document, a column per dimension, its quotes beside it.
 *
 * Rules  Silent is NA; a cell that nobody has coded is blank, which a reader of wide sheets takes for
 *        silent. Dimensions are named by their labels where these can't be confused, else by their
 *        ids. Several quotes of a cell stand on lines of their own.
 */
export function writeWideSheet(matrix: Matrix, form: CsvForm): string {
	const { documents, dimensions } = matrix;
	const labels = dimensions.map(({ label }) => label.trim());
	const areLabels =
		new Set([...labels, ...RESERVED]).size === labels.length + RESERVED.length &&
		!labels.some((label) => label.endsWith(' quote'));
	const names = areLabels ? labels : dimensions.map(({ id }) => id);
	const header = [
		'document',
		'label',
		'title',
		...names.flatMap((name) => [name, `${name} quote`]),
	];
	const rows = documents.map(({ id, label, title }) => [
		id,
		label,
		title,
		...dimensions.flatMap((dimension) => {
			const { state, score, quotes } = cellAt(matrix, id, dimension.id);
			const silent = state === 'silent' ? 'NA' : '';
			return [score === null ? silent : String(score), quotes.map(({ text }) => text).join('\n')];
		}),
	]);
	return formatCsv([header, ...rows], form);
}

const RESERVED = ['document', ...DOCUMENT_COLUMNS.map(({ name }) => name)];
