import type {
	Dataset,
	Dimension,
	Id,
	Judgement,
	MaybeScore,
	SourceDocument,
} from '../../src/lib/model/dataset';
import { cellKey, type Cell, type Matrix } from '../../src/lib/model/matrix';
import { DEFAULT_SCALE } from '../../src/lib/model/scale';

/** One score per document, in their order: a number, `null` = silent, `undefined` = not coded. */
export type Row = readonly (MaybeScore | undefined)[];

/**
 * A small dataset for a test: `datasetOf('a b c', { x: [1, null, -2] })` has three documents and one
 * dimension, scored by one consensus coder `c`. Labels are the ids. `rest` replaces whole fields.
 */
export function datasetOf(
	documents: string,
	rows: Readonly<Record<Id, Row>>,
	rest: Partial<Dataset> = {},
): Dataset {
	const ids = documents.split(' ').filter((id) => id !== '');
	return {
		id: 'test',
		title: 'Test',
		description: '',
		version: '1',
		scale: DEFAULT_SCALE,
		documents: ids.map((id, i) => documentOf(id, { position: i + 1 })),
		dimensions: Object.keys(rows).map((id, i) => dimensionOf(id, { position: i + 1 })),
		coders: [{ id: 'c', label: 'c', role: 'consensus', note: '', extra: new Map() }],
		judgements: Object.entries(rows).flatMap(([dimension, row]) =>
			ids.flatMap((document, i) => {
				const score = row[i];
				return score === undefined ? [] : [judgementOf({ document, dimension, score })];
			}),
		),
		quotes: [],
		views: [],
		...rest,
	};
}

/** The matrix of that dataset as its consensus coder `c` sees it: `cellAt(matrix, 'a', 'x').score` is 1. */
export function matrixOf(
	documents: string,
	rows: Readonly<Record<Id, Row>>,
	rest: Partial<Dataset> = {},
): Matrix {
	const dataset = datasetOf(documents, rows, rest);
	const cells = new Map<string, Cell>();
	for (const document of dataset.documents)
		for (const dimension of dataset.dimensions)
			cells.set(cellKey(document.id, dimension.id), emptyCell(document.id, dimension.id));
	for (const { document, dimension, score } of dataset.judgements) {
		const key = cellKey(document, dimension);
		const state = score === null ? 'silent' : 'scored';
		cells.set(key, { ...emptyCell(document, dimension), state, score });
	}
	return {
		scale: dataset.scale,
		source: { kind: 'coder', coder: 'c' },
		documents: dataset.documents,
		dimensions: dataset.dimensions,
		cells,
		dataset,
	};
}

export function documentOf(id: Id, rest: Partial<SourceDocument> = {}): SourceDocument {
	return {
		id,
		position: 1,
		label: id,
		title: id,
		authors: '',
		byline: null,
		affiliation: '',
		outlet: '',
		type: '',
		date: '',
		language: '',
		url: '',
		note: '',
		textFile: '',
		textLines: '',
		extra: new Map(),
		...rest,
	};
}

export function dimensionOf(id: Id, rest: Partial<Dimension> = {}): Dimension {
	return {
		id,
		position: 1,
		label: id,
		theme: '',
		question: '',
		low: 'low',
		high: 'high',
		direction: '+',
		levels: new Map(),
		extra: new Map(),
		...rest,
	};
}

export function judgementOf(
	rest: Partial<Judgement> & Pick<Judgement, 'document' | 'dimension' | 'score'>,
): Judgement {
	return {
		coder: 'c',
		salience: null,
		confidence: null,
		rationale: '',
		extra: new Map(),
		...rest,
	};
}

function emptyCell(document: Id, dimension: Id): Cell {
	return {
		document,
		dimension,
		state: 'uncoded',
		score: null,
		salience: null,
		confidence: null,
		rationale: '',
		quotes: [],
		readings: [],
	};
}
