import type { Dataset, Id } from '../model/dataset';
import type { Problem } from './problem';

/** What was read, also of a dataset that is refused. */
export interface DatasetSummary {
	readonly documents: number;
	readonly dimensions: number;
	readonly coders: number;
	/** Rows of scores.csv, silent and refused ones among them. */
	readonly scores: number;
	readonly quotes: number;
}

/** Physical lines of what was read, for those who have more to say about it. */
export interface SourceLines {
	readonly documents: ReadonlyMap<Id, number>;
	/** In the order of the dataset's quotes. */
	readonly quotes: readonly number[];
}

export interface ReadResult {
	/** `null` where a problem is an error. */
	readonly dataset: Dataset | null;
	readonly problems: readonly Problem[];
	readonly summary: DatasetSummary;
	readonly lines: SourceLines;
}
