import type { Coder, Dataset, Id } from '../model/dataset';
import { DEFAULT_SCALE } from '../model/scale';
import { crossCheck } from './cross-check';
import { decode, type SourceText } from './decode';
import { nearest } from './nearest';
import type { Place } from './problem';
import { ProblemLog } from './problem-log';
import { coderFromId, readCoders, UNNAMED_CODER } from './read-coders';
import { readDimensions } from './read-dimensions';
import { readDocuments, type Identified } from './read-documents';
import { readLevels } from './read-levels';
import { readPackage } from './read-package';
import { readQuotes } from './read-quotes';
import { readScores } from './read-scores';
import type { ReadResult } from './read-result';
import { readViews } from './read-views';

/** The files of the contract, in the order in which problems are told. */
export const DATASET_FILES = [
	'datapackage.json',
	'documents.csv',
	'dimensions.csv',
	'levels.csv',
	'coders.csv',
	'scores.csv',
	'quotes.csv',
	'views.json',
] as const;
const REQUIRED_FILES: readonly string[] = ['documents.csv', 'dimensions.csv', 'scores.csv'];

export interface ReadOptions {
	/** File name -> encoding, where a person has chosen one. */
	readonly encodings?: ReadonlyMap<string, string>;
	/** Told now and then how many rows of which file have been read. */
	readonly onRows?: (file: string, rows: number) => void;
}

/**
 * Reads the files of a dataset and checks each, and all together.
 *
 * In     `files`: name -> bytes; those that the contract does not know are passed over.
 *        `id`: name of the folder.
 * Out    All problems, not the first. A file that cannot be read keeps quiet about what the others
 *        say of it.
 */
export function readDataset(
	files: ReadonlyMap<string, Uint8Array>,
	id: string,
	options: ReadOptions = {},
): ReadResult {
	const log = new ProblemLog();
	const sources = decodeFiles(files, id, options, log);
	const read = <T>(name: string, reader: (source: SourceText) => T): T | null => {
		const source = sources.get(name);
		return source ? reader(source) : null;
	};

	const about = read('datapackage.json', (source) => readPackage(source, log));
	const scale = about ? about.scale : files.has('datapackage.json') ? null : DEFAULT_SCALE;
	const documents = read('documents.csv', (source) => readDocuments(source, log));
	const dimensions = read('dimensions.csv', (source) => readDimensions(source, log));
	const described = read('coders.csv', (source) => readCoders(source, log));
	const known = { documents: idsOf(documents), dimensions: idsOf(dimensions) };
	const levels = read('levels.csv', (source) => readLevels(source, known.dimensions, scale, log));
	const scores = read('scores.csv', (source) =>
		readScores(source, { ...known, coders: idsOf(described) }, scale, log),
	);
	const coders = described?.rows ?? (scores?.coders ?? []).map(coderOf);
	const quotes = read('quotes.csv', (source) => {
		const found = files.has('coders.csv') || !scores?.isComplete ? null : scores.coders;
		return readQuotes(source, { ...known, coders: idsOf(described) ?? found }, log);
	});
	const views = read('views.json', (source) => readViews(source, log));

	const rows = {
		'documents.csv': documents?.isComplete ? documents.rows.length : null,
		'dimensions.csv': dimensions?.isComplete ? dimensions.rows.length : null,
		'scores.csv': scores?.rows,
	};
	for (const [file, count] of Object.entries(rows))
		if (count === 0) log.error({ file, line: null, column: null }, { code: 'file-no-rows' });

	const counted = {
		summary: {
			documents: documents?.rows.length ?? 0,
			dimensions: dimensions?.rows.length ?? 0,
			coders: coders.length,
			scores: scores?.rows ?? 0,
			quotes: quotes?.rows ?? 0,
		},
		lines: {
			documents: documents?.ids.lines ?? new Map<Id, number>(),
			quotes: quotes?.lines ?? [],
		},
	};
	if (log.hasErrors || !documents || !dimensions || !scores || !scale)
		return { dataset: null, problems: log.list(), ...counted };

	const dataset: Dataset = {
		id,
		title: about?.title ?? '',
		description: about?.description ?? '',
		version: about?.version ?? '',
		scale,
		documents: documents.rows,
		dimensions: dimensions.rows.map((dimension) => {
			const { labels, extra } = levels?.get(dimension.id) ?? { labels: new Map(), extra: null };
			const further = extra && extra.size > 0 ? { levelExtra: extra } : {};
			return { ...dimension, levels: labels, ...further };
		}),
		coders,
		judgements: scores.judgements,
		quotes: quotes?.quotes ?? [],
		views: views ?? [],
		...(about?.fields ? { datapackage: about.fields } : {}),
	};
	crossCheck(
		dataset,
		{
			scores: place('scores.csv', null),
			quotes: place('quotes.csv', null),
			document: (id) => place('documents.csv', 'id', documents.ids.lines.get(id)),
			dimension: (id) => place('dimensions.csv', 'id', dimensions.ids.lines.get(id)),
			coder: described && ((id) => place('coders.csv', 'id', described.ids.lines.get(id))),
			judgement: (index) => place('scores.csv', 'score', scores.lines[index]),
		},
		log,
	);
	return { dataset, problems: log.list(), ...counted };
}

function place(file: string, column: string | null, line?: number): Place {
	return { file, line: line ?? null, column };
}

function decodeFiles(
	files: ReadonlyMap<string, Uint8Array>,
	folder: string,
	{ encodings, onRows }: ReadOptions,
	log: ProblemLog,
): Map<string, SourceText> {
	const sources = new Map<string, SourceText>();
	for (const name of DATASET_FILES) {
		const bytes = files.get(name);
		if (bytes) {
			const source = decode(name, bytes, log, encodings?.get(name));
			if (source)
				sources.set(name, onRows ? { ...source, onRows: (rows) => onRows(name, rows) } : source);
		} else if (REQUIRED_FILES.includes(name)) {
			const suggestion = [...files.keys()].find((file) => nearest(file, [name]) !== null) ?? null;
			log.error(place(name, null), { code: 'file-missing', folder, suggestion });
		}
	}
	return sources;
}

/** The ids that a file gives out; `null` where some may be missing, so that no other file is blamed. */
function idsOf<T extends { readonly id: Id }>(table: Identified<T> | null): Id[] | null {
	return table?.isComplete && table.rows.length > 0 ? table.rows.map(({ id }) => id) : null;
}

function coderOf(id: Id): Coder {
	return id === UNNAMED_CODER.id ? UNNAMED_CODER : coderFromId(id);
}
