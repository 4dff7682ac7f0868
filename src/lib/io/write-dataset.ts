import type { Dataset, ExtraColumns, JsonFields } from '../model/dataset';
import type { Column } from './columns';
import { formatCsv, type CsvForm } from './format-csv';
import { CODER_COLUMNS, UNNAMED_CODER } from './read-coders';
import { isObject } from './read-json';
import { DIMENSION_COLUMNS } from './read-dimensions';
import { DOCUMENT_COLUMNS } from './read-documents';
import { LEVEL_COLUMNS } from './read-levels';
import { QUOTE_COLUMNS } from './read-quotes';
import { SCORE_COLUMNS } from './read-scores';

/**
 * Writes a dataset as the files of the contract: name -> text. Reading them gives the same dataset,
 * extra columns and the whole of `datapackage.json` included.
 *
 * Rules  A file without a row is left out, and so is an optional column that is blank throughout.
 */
export function writeDataset(dataset: Dataset, form: CsvForm = 'exact'): Map<string, string> {
	const files = new Map<string, string>();
	const add = (name: string, contract: readonly Column[], rows: readonly WrittenRow[]): void => {
		if (rows.length > 0) files.set(name, formatCsv(toCells(contract, rows), form));
	};
	add('documents.csv', DOCUMENT_COLUMNS, documentRows(dataset));
	add('dimensions.csv', DIMENSION_COLUMNS, dimensionRows(dataset));
	add('levels.csv', LEVEL_COLUMNS, levelRows(dataset));
	add('coders.csv', CODER_COLUMNS, isUnnamed(dataset) ? [] : dataset.coders.map(toRow));
	add('scores.csv', SCORE_COLUMNS, scoreRows(dataset));
	add('quotes.csv', QUOTE_COLUMNS, dataset.quotes.map(toRow));
	if (dataset.views.length > 0)
		files.set(
			'views.json',
			toJson(dataset.views.map(({ extra, ...view }) => ({ ...view, ...extra }))),
		);
	files.set('datapackage.json', toJson(describePackage(dataset, [...files.keys()])));
	return files;
}

interface WrittenRow {
	/** Column -> value; those that the contract lacks are passed over. */
	readonly values: ReadonlyMap<string, unknown>;
	readonly extra: ExtraColumns;
}

const NO_EXTRA: ExtraColumns = new Map();

function toRow<T extends { readonly extra: ExtraColumns }>({ extra, ...values }: T): WrittenRow {
	return { values: new Map(Object.entries(values)), extra };
}

function documentRows({ documents }: Dataset): WrittenRow[] {
	return documents.map(({ textFile, textLines, ...document }) =>
		toRow({ ...document, text_file: textFile, text_lines: textLines }),
	);
}

function dimensionRows({ dimensions }: Dataset): WrittenRow[] {
	return dimensions.map(toRow);
}

function levelRows({ dimensions }: Dataset): WrittenRow[] {
	return dimensions.flatMap(({ id, levels, levelExtra }) =>
		[...levels].map(([score, label]) =>
			toRow({ dimension: id, score, label, extra: levelExtra?.get(score) ?? NO_EXTRA }),
		),
	);
}

function scoreRows(dataset: Dataset): WrittenRow[] {
	const coder = isUnnamed(dataset) ? { coder: '' } : {};
	return dataset.judgements.map((judgement) => {
		const { score, salience, confidence } = judgement;
		const blank = score === null ? 'NA' : '';
		const grades = { salience: salience ?? blank, confidence: confidence ?? blank };
		return toRow({ ...judgement, ...coder, score: score ?? 'NA', ...grades });
	});
}

/** The unnamed coder of a dataset stands in no file. */
function isUnnamed({ coders: [first, ...others] }: Dataset): boolean {
	return first?.id === UNNAMED_CODER.id && first.label === '' && others.length === 0;
}

/** The header and the rows: the columns of the contract in its order, then the extra ones. */
function toCells(contract: readonly Column[], rows: readonly WrittenRow[]): string[][] {
	const known = contract.filter(({ name, isRequired }) => isRequired || rows.some(isFilled(name)));
	// A quote's own id is kept among the extra columns, though the contract knows it.
	const columns = [...new Set([...known.map(({ name }) => name), ...extraNames(rows)])];
	return [columns, ...rows.map((row) => columns.map((column) => cellOf(row, column)))];
}

/** The extra columns in the order of the file: a row lacks those that are blank in it. */
function extraNames(rows: readonly WrittenRow[]): string[] {
	const names: string[] = [];
	for (const { extra } of rows) {
		let next = names.length;
		for (const name of [...extra.keys()].reverse()) {
			const place = names.indexOf(name);
			if (place === -1) names.splice(next, 0, name);
			else next = place;
		}
	}
	return names;
}

function isFilled(name: string): (row: WrittenRow) => boolean {
	return (row) => cellOf(row, name) !== '';
}

function cellOf({ values, extra }: WrittenRow, column: string): string {
	return extra.get(column) ?? String(values.get(column) ?? '');
}

/** What the dataset says of itself: the package that was read, with what has changed since. */
function describePackage(dataset: Dataset, paths: readonly string[]): object {
	const { title, description, version, scale, datapackage: read } = dataset;
	const texts = Object.entries({ title, description, version }).filter(
		([key, text]) => text !== (read?.[key] ?? ''),
	);
	const declared = read?.['scale'];
	const scaleNow = isObject(declared) ? { ...declared, ...scale } : scale;
	return {
		...read,
		...Object.fromEntries(texts),
		...(read && declared === undefined ? {} : { scale: scaleNow }),
		resources: resourcesOf(read?.['resources'], paths),
	};
}

/**
 * Rules  A resource that was described stays so while its file is written, but for its size and its
 *        hash, which hold for the file that was read.
 */
function resourcesOf(described: unknown, paths: readonly string[]): JsonFields[] {
	const resources = Array.isArray(described) ? described.filter(isObject) : [];
	const known = new Map(resources.map((resource) => [resource['path'], resource]));
	const tables = paths.filter((path) => path.endsWith('.csv') || known.has(path));
	return tables.map((path) => {
		const resource = known.get(path);
		if (!resource) return { name: path.replace(/\..*$/, ''), path };
		const { bytes, hash, ...lasting } = resource;
		return lasting;
	});
}

function toJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
