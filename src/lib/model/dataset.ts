/** An id from the data: compared exactly, never renamed, kept in Maps (`__proto__` is a good id). */
export type Id = string;

/** A point on the dataset's scale; a median of readings may lie half a step between two points. */
export type Score = number;

/** `null` = silent: the document does not address the dimension. Never 0. */
export type MaybeScore = Score | null;

/** The declared scale of all dimensions, -2 to 2 by 1 unless `datapackage.json` says otherwise. */
export interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** Columns that the contract does not know, translated twins (`label:ko`) among them: name -> text. */
export type ExtraColumns = ReadonlyMap<string, string>;

/** Fields of a JSON file as they were read, those that the contract does not know among them. */
export type JsonFields = Readonly<Record<string, unknown>>;

export type Byline = 'stated' | 'attributed';

/** One coded text. Texts are '' where the file leaves them blank. */
export interface SourceDocument {
	readonly id: Id;
	/** 1-based row in `documents.csv`: the document's colour and shape hang on it in every view. */
	readonly position: number;
	readonly label: string;
	readonly title: string;
	readonly authors: string;
	readonly byline: Byline | null;
	readonly affiliation: string;
	readonly outlet: string;
	readonly type: string;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or ''. */
	readonly date: string;
	readonly language: string;
	/** http(s) or ''. */
	readonly url: string;
	readonly note: string;
	/** File with the full text, and the lines of its argument (`1-2 4-13`): for `verify` only. */
	readonly textFile: string;
	readonly textLines: string;
	readonly extra: ExtraColumns;
}

/** Which end of a dimension supports closer ties: `+` the high one, `-` the low one, `0` neither. */
export type Direction = '+' | '-' | '0';

export interface Dimension {
	readonly id: Id;
	/** 1-based row in `dimensions.csv`: the number that stands for it in every view. */
	readonly position: number;
	readonly label: string;
	readonly theme: string;
	readonly question: string;
	/** Wordings of the two poles. */
	readonly low: string;
	readonly high: string;
	readonly direction: Direction;
	/** What each score means here: score -> wording; empty without `levels.csv`. */
	readonly levels: ReadonlyMap<number, string>;
	/** Further columns of `levels.csv`, by score; absent where it has none. */
	readonly levelExtra?: ReadonlyMap<number, ExtraColumns>;
	readonly extra: ExtraColumns;
}

export type CoderRole = 'consensus' | 'reading';

export interface Coder {
	readonly id: Id;
	readonly label: string;
	readonly role: CoderRole;
	readonly note: string;
	readonly extra: ExtraColumns;
}

/** One row of `scores.csv`: what one coder says of one cell. */
export interface Judgement {
	readonly document: Id;
	readonly dimension: Id;
	readonly coder: Id;
	readonly score: MaybeScore;
	/** 0 not addressed, 1 in passing, 2 developed, 3 the thesis; `null` where blank or NA. */
	readonly salience: number | null;
	/** 1 inferred, 2 hedged or scattered, 3 stated plainly; `null` where blank or NA. */
	readonly confidence: number | null;
	readonly rationale: string;
	readonly extra: ExtraColumns;
}

/** `author` asserted, `endorsed` reported and adopted, `reported` reported and not adopted. */
export type Voice = 'author' | 'endorsed' | 'reported';

export interface Quote {
	readonly document: Id;
	readonly dimension: Id;
	/** Whose evidence it is; `null` where the file has no coder: then it serves the cell. */
	readonly coder: Id | null;
	/** Verbatim. */
	readonly text: string;
	readonly voice: Voice | null;
	/** `¶12`, `p. 4` or ''. */
	readonly locator: string;
	/** Some 30 characters around the quote (W3C Web Annotation TextQuoteSelector). */
	readonly prefix: string;
	readonly suffix: string;
	readonly extra: ExtraColumns;
}

/** An entry of `views.json`. */
export interface NamedView {
	readonly slug: string;
	readonly title: string;
	readonly subtitle: string;
	/** A query in the language of the address: `chart=radar&docs=a.b`. */
	readonly query: string;
	/** Further fields; absent where there are none. */
	readonly extra?: JsonFields;
}

/** A folder that has been read and cross-checked: every id in it leads somewhere. Plain values and
 * Maps only, so that it can be sent to a page or a worker as it is. */
export interface Dataset {
	/** Name of the folder. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	readonly scale: Scale;
	/** In file order, which is the order of display. */
	readonly documents: readonly SourceDocument[];
	readonly dimensions: readonly Dimension[];
	readonly coders: readonly Coder[];
	readonly judgements: readonly Judgement[];
	readonly quotes: readonly Quote[];
	readonly views: readonly NamedView[];
	/** `datapackage.json` as it was read, whole; absent where the folder has none. */
	readonly datapackage?: JsonFields;
}
