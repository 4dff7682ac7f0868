import type { Dataset } from '../model/dataset';
import { formatCsv } from './format-csv';
import { CODER_COLUMNS } from './read-coders';
import { DOCUMENT_COLUMNS } from './read-documents';
import { QUOTE_COLUMNS } from './read-quotes';
import { SCORE_COLUMNS } from './read-scores';
import type { Column } from './columns';
import { writeDataset } from './write-dataset';

/** Files to begin a dataset with: the codebook and the scale of another one, the rest headers alone. */
export function writeTemplates(dataset: Dataset): Map<string, string> {
	const { id, scale, dimensions } = dataset;
	const rows = { documents: [], coders: [], judgements: [], quotes: [], views: [] };
	const codebook = { id, scale, dimensions, ...rows, title: '', description: '', version: '' };
	const empty: [string, readonly Column[]][] = [
		['documents.csv', DOCUMENT_COLUMNS],
		['coders.csv', CODER_COLUMNS],
		['scores.csv', SCORE_COLUMNS],
		['quotes.csv', QUOTE_COLUMNS],
	];
	return new Map([
		...empty.map(([name, columns]) => [name, formatCsv([columns.map(nameOf)], 'excel')] as const),
		...writeDataset(codebook, 'excel'),
	]);
}

function nameOf({ name }: Column): string {
	return name;
}
