import type { Id } from '../model/dataset';
import { alignCodes, formatFrozen, parseFrozen } from './frozen';
import { MIGRATIONS, type LinkPairs, type Migration } from './migrations';
import { PARAMETERS, type Notice, type Parameter } from './notice';
import { DEFAULT_VIEW, type CellRef, type Order, type View } from './view';
import type { Vocabulary } from './vocabulary';

export interface ParsedView {
	readonly view: View;
	readonly notices: readonly Notice[];
}

/**
 * Reads a view from the parameters of an address.
 *
 * In     decoded name-value pairs, as URLSearchParams yields them (it never throws either).
 * Rules  What is unknown is dropped and named in a notice; ids are compared exactly; of a repeated
 *        parameter the first counts; parameters that are not ours are ignored. Never throws.
 *        `docs=` chooses none; a list in which nothing is known falls back to the default.
 */
export function parseView(
	pairs: Iterable<readonly [string, string]>,
	vocabulary: Vocabulary,
	migrations: readonly Migration[] = MIGRATIONS,
): ParsedView {
	const reader = new LinkReader(applyMigrations([...pairs], migrations));
	const documents = new Set(vocabulary.documents);
	const dimensions = new Set(vocabulary.dimensions);
	const { docs, dims, data } = readLists(reader, vocabulary);
	const view: View = {
		chart: readChart(reader, vocabulary, dims),
		docs,
		dims,
		coder: readCoder(reader, vocabulary),
		order: reader.readAs('order', (text) => parseOrder(text, documents, dimensions)) ?? {
			by: 'listed',
		},
		poles: reader.readWord('poles', new Set(['ties'])) === null ? 'coded' : 'ties',
		cell: reader.readAs('cell', (text) => parseCell(text, documents, dimensions)),
		a: reader.readWord('a', documents),
		b: reader.readWord('b', documents),
		q: reader.take('q') ?? '',
		pins: [...new Set(splitList(reader.take('pins') ?? ''))],
		show: reader.readWord('show', new Set(['coders'])) === null ? null : 'coders',
		theme: reader.readAs('theme', parseTheme) ?? 'auto',
		stage: reader.readWord('stage', new Set(['1'])) !== null,
		data,
	};
	return { view, notices: reader.notices };
}

function applyMigrations(pairs: LinkPairs, migrations: readonly Migration[]): LinkPairs {
	return migrations.reduce((migrated, migrate) => migrate(migrated), pairs);
}

/** A chart that needs more dimensions than are chosen gives way to the default one, and says so. */
function readChart(reader: LinkReader, vocabulary: Vocabulary, dims: readonly Id[] | null): string {
	const chart = reader.readWord('chart', new Set(vocabulary.charts.keys())) ?? DEFAULT_VIEW.chart;
	const needed = vocabulary.charts.get(chart)?.minDimensions ?? 0;
	if ((dims ?? vocabulary.dimensions).length >= needed) return chart;
	reader.notices.push({ code: 'too-few-dimensions', parameter: 'chart', values: [chart], needed });
	return DEFAULT_VIEW.chart;
}

function readCoder(reader: LinkReader, { coders, defaultCoders }: Vocabulary): string | null {
	const coder = reader.readWord('coder', new Set(coders));
	return coder !== null && defaultCoders.includes(coder) ? null : coder;
}

/** What is chosen, and the scores that a frozen link carries for it: those of unknown ids fall away. */
function readLists(
	reader: LinkReader,
	vocabulary: Vocabulary,
): Pick<View, 'docs' | 'dims' | 'data'> {
	const from = { docs: reader.listed('docs'), dims: reader.listed('dims') };
	const docs = reader.readList('docs', new Set(vocabulary.documents));
	const dims = reader.readList('dims', new Set(vocabulary.dimensions));
	const data = reader.readAs('data', (text) => {
		const frozen = parseFrozen(text);
		const codes = frozen && docs && dims && alignCodes(frozen.codes, from, { docs, dims });
		return frozen && codes ? formatFrozen({ ...frozen, codes }) : null;
	});
	// The lists of a frozen link say what its scores belong to, even where they name everything.
	if (data !== null) return { docs, dims, data };
	return {
		docs: unlessAll(docs, vocabulary.documents),
		dims: unlessAll(dims, vocabulary.dimensions),
		data,
	};
}

/** Everything in the codebook's order is the default. */
function unlessAll(chosen: Id[] | null, all: readonly Id[]): Id[] | null {
	return chosen?.length === all.length && chosen.every((id, i) => id === all[i]) ? null : chosen;
}

function parseOrder(
	text: string,
	documents: ReadonlySet<Id>,
	dimensions: ReadonlySet<Id>,
): Order | null {
	if (text === 'spread' || text === 'similarity') return { by: text };
	const [, kind, id] = /^by:(doc|dim):(.+)$/su.exec(text) ?? [];
	if (id === undefined) return null;
	if (kind === 'doc') return documents.has(id) ? { by: 'document', id } : null;
	return dimensions.has(id) ? { by: 'dimension', id } : null;
}

function parseCell(
	text: string,
	documents: ReadonlySet<Id>,
	dimensions: ReadonlySet<Id>,
): CellRef | null {
	const [document, dimension, ...rest] = splitList(text);
	if (document === undefined || dimension === undefined || rest.length > 0) return null;
	return documents.has(document) && dimensions.has(dimension) ? { document, dimension } : null;
}

function parseTheme(text: string): 'light' | 'dark' | null {
	return text === 'light' || text === 'dark' ? text : null;
}

/** `.` separates; empty pieces are nobody's: a full stop of the sentence around the link sticks to it. */
function splitList(text: string): string[] {
	return text.split('.').filter((piece) => piece !== '');
}

class LinkReader {
	readonly notices: Notice[] = [];
	readonly #values = new Map<Parameter, string>();

	constructor(pairs: Iterable<readonly [string, string]>) {
		for (const [name, value] of pairs) {
			const parameter = PARAMETERS.find((known) => known === name);
			if (!parameter) continue;
			if (this.#values.has(parameter)) {
				this.notices.push({ code: 'repeated', parameter, values: [value] });
			} else this.#values.set(parameter, value);
		}
	}

	take(parameter: Parameter): string | null {
		return this.#values.get(parameter) ?? null;
	}

	/** The value where `parse` finds a meaning in it; a value without one is dropped and named. */
	readAs<T>(parameter: Parameter, parse: (text: string) => T | null): T | null {
		const text = this.take(parameter);
		if (text === null || text === '') return null;
		const value = parse(text);
		if (value === null) this.notices.push({ code: 'unknown', parameter, values: [text] });
		return value;
	}

	readWord(parameter: Parameter, known: ReadonlySet<string>): string | null {
		return this.readAs(parameter, (text) => (known.has(text) ? text : null));
	}

	/** The ids of a list, known or not, each once. */
	listed(parameter: Parameter): Id[] {
		return [...new Set(splitList(this.take(parameter) ?? ''))];
	}

	/** Known ids, each once, in the order of the link; `null` where the list is absent or all unknown. */
	readList(parameter: Parameter, known: ReadonlySet<Id>): Id[] | null {
		const text = this.take(parameter);
		if (text === null) return null;
		const pieces = this.listed(parameter);
		const unknown = pieces.filter((piece) => !known.has(piece));
		if (unknown.length > 0) this.notices.push({ code: 'unknown', parameter, values: unknown });
		const ids = pieces.filter((piece) => known.has(piece));
		return ids.length === 0 && unknown.length > 0 ? null : ids;
	}
}
