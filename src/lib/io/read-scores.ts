import type { Id, Judgement, MaybeScore, Scale } from '../model/dataset';
import { CoderColumn } from './coder-column';
import { optional, optionalText, required } from './columns';
import type { SourceText } from './decode';
import { parseScore, type ParsedScore } from './parse-score';
import type { ProblemLog } from './problem-log';
import { readRows } from './read-rows';
import { Reference } from './reference';
import type { Row } from './row';

export const SCORE_COLUMNS = [
	required('document'),
	required('dimension'),
	optional('coder'),
	required('score'),
	optional('salience'),
	optional('confidence'),
	optionalText('rationale'),
];

/** What other files know, as far as they could be read. */
export interface KnownIds {
	readonly documents: Iterable<Id> | null;
	readonly dimensions: Iterable<Id> | null;
}

export interface Scores {
	readonly judgements: readonly Judgement[];
	/** Physical line of each judgement. */
	readonly lines: readonly number[];
	/** Ids of coders in the order in which they appear. */
	readonly coders: readonly Id[];
	/** Rows of the file, the refused ones among them. */
	readonly rows: number;
	readonly isComplete: boolean;
}

/**
 * `scores.csv`.
 *
 * In     `coders`: those of `coders.csv`; `null` = every coder is welcome.
 *        `scale`: `null` where the declared one could not be read.
 * Out    `null` where no row could be read.
 * Rules  One judgement per document, dimension and coder. A score has a salience above 0, silence
 *        has none.
 */
export function readScores(
	source: SourceText,
	known: KnownIds & { readonly coders: readonly Id[] | null },
	scale: Scale | null,
	log: ProblemLog,
): Scores | null {
	const documents = new Reference('document', known.documents, log);
	const dimensions = new Reference('dimension', known.dimensions, log);
	const coders = new CoderColumn(known.coders, log);
	const parsed = new ParsedScores(scale);
	const judgements: Judgement[] = [];
	const lines: number[] = [];
	const cells = new CellRegister();

	const table = readRows(source, SCORE_COLUMNS, log, (row) => {
		const document = documents.read(row, 'document');
		const dimension = dimensions.read(row, 'dimension');
		const coder = coders.read(row);
		const values = readValues(row, parsed);
		if (document === null || dimension === null || coder === null || values === null) return;

		const first = cells.add({ document, dimension, coder }, row.line);
		if (first !== null) {
			row.error('document', { code: 'judgement-twice', first, document, dimension });
			return;
		}
		const rationale = row.text('rationale');
		judgements.push({ document, dimension, coder, ...values, rationale, extra: row.extra() });
		lines.push(row.line);
	});

	for (const reference of [documents, dimensions, coders]) reference.reportUnknown();
	return table && { judgements, lines, coders: [...coders.found], ...table };
}

/**
 * Which coder has scored which cell, and where. Maps of Maps: a million joined keys would cost more time
 * and memory than all the rest. Coders and dimensions are few, so that few Maps are needed.
 */
class CellRegister {
	readonly #coders = new Map<Id, Map<Id, Map<Id, number>>>();

	/** The line on which the same has been scored before; `null` for the first time. */
	add(
		{ document, dimension, coder }: Pick<Judgement, 'document' | 'dimension' | 'coder'>,
		line: number,
	): number | null {
		const dimensions = this.#coders.get(coder) ?? new Map<Id, Map<Id, number>>();
		const documents = dimensions.get(dimension) ?? new Map<Id, number>();
		const first = documents.get(document);
		if (first !== undefined) return first;
		this.#coders.set(coder, dimensions.set(dimension, documents.set(document, line)));
		return null;
	}
}

export interface Values {
	readonly score: MaybeScore;
	readonly salience: number | null;
	readonly confidence: number | null;
}

/** What a row says of its cell; `null` where one of the three is refused. */
export function readValues(row: Row, scores: ParsedScores): Values | null {
	const score = readScore(row, scores);
	const salience = readGrade(row, 'salience', 0);
	const confidence = readGrade(row, 'confidence', 1);
	if (score === undefined || salience === undefined || confidence === undefined) return null;
	if (score === null && salience !== null && salience > 0)
		row.error('salience', { code: 'silent-with-salience', value: String(salience) });
	else if (score !== null && salience === 0)
		row.error('salience', { code: 'score-without-salience', value: row.value('score') });
	return { score, salience, confidence };
}

/** `undefined` = refused. */
function readScore(row: Row, scores: ParsedScores): MaybeScore | undefined {
	const parsed = scores.parse(row.value('score'));
	if (parsed.ok) {
		if (parsed.warning) row.warning('score', parsed.warning);
		return parsed.score;
	}
	const cell = { document: row.exact('document'), dimension: row.exact('dimension') };
	row.error('score', { ...parsed.refusal, ...cell });
	return undefined;
}

/** A salience or confidence up to 3: `null` = blank or NA, `undefined` = refused. */
function readGrade(
	row: Row,
	column: 'salience' | 'confidence',
	min: number,
): number | null | undefined {
	const value = row.value(column);
	if (value === '') return null;
	const parsed = parseScore(value, { min, max: 3, step: 1 });
	if (!parsed.ok) {
		row.error(column, { code: 'grade-off-scale', value, min, max: 3 });
		return undefined;
	}
	if (parsed.warning) row.warning(column, parsed.warning);
	return parsed.score;
}

/** A million rows hold a handful of different scores. */
export class ParsedScores {
	readonly #scale: Scale | null;
	readonly #parsed = new Map<string, ParsedScore>();

	constructor(scale: Scale | null) {
		this.#scale = scale;
	}

	parse(value: string): ParsedScore {
		const known = this.#parsed.get(value);
		if (known) return known;
		const parsed = parseScore(value, this.#scale);
		if (this.#parsed.size < 1000) this.#parsed.set(value, parsed);
		return parsed;
	}
}
