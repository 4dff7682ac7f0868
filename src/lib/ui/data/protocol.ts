import type { Fix } from '../../io/fix';
import type { SheetGuess } from '../../io/guess-sheet';
import type { Preview } from '../../io/preview-rows';
import type { Problem } from '../../io/problem';
import type { Codebook, CodingResult } from '../../io/read-coding-sheet';
import type { DatasetSummary } from '../../io/read-result';
import type { SheetMapping } from '../../io/sheet-roles';
import type { Dataset, Judgement, Quote, Scale } from '../../model/dataset';

/** What a person has said about a wide sheet. */
export interface SheetAnswer {
	readonly mapping: SheetMapping;
	readonly scale: Scale;
}

/** Files as they were picked or dropped: path with the folder's name -> file. */
export type PickedFiles = readonly (readonly [path: string, file: File])[];

export type Request =
	| {
			readonly kind: 'open';
			readonly files: PickedFiles;
			/** The dataset on screen: a sheet may be one more coder's. */
			readonly codebook: Codebook;
	  }
	| { readonly kind: 'check'; readonly fixes: readonly Fix[]; readonly sheet: SheetAnswer | null }
	| { readonly kind: 'preview'; readonly file: string; readonly line: number | null }
	| { readonly kind: 'send-dataset' }
	| { readonly kind: 'send-files' };

/** A file that is not UTF-8, and what it would say in other encodings. */
export interface Decodings {
	readonly file: string;
	readonly options: readonly { readonly encoding: string; readonly text: string }[];
}

/** What the check says. */
export interface Checked {
	readonly shape: 'dataset' | 'sheet';
	readonly name: string;
	/** Names of the files that were read, in the order of the contract. */
	readonly files: readonly string[];
	readonly problems: readonly Problem[];
	readonly summary: DatasetSummary;
	readonly isAccepted: boolean;
	readonly fixes: readonly Fix[];
	/** How many cells, names or files each fix has changed. */
	readonly fixCounts: readonly number[];
	/** What a sheet looks like, and what a person has said of it. */
	readonly guess: SheetGuess | null;
	readonly sheet: SheetAnswer | null;
	/** The same file as one more coder's sheet of the dataset on screen; `null` where it is none. */
	readonly coding: CodingResult | null;
	readonly decodings: readonly Decodings[];
}

export type Reply =
	| {
			readonly kind: 'progress';
			readonly file: string;
			/** Rows read so far; `null` while the file is being opened. */
			readonly rows: number | null;
	  }
	| { readonly kind: 'checked'; readonly checked: Checked }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'failed'; readonly reason: string }
	| {
			readonly kind: 'preview';
			readonly file: string;
			readonly line: number | null;
			readonly preview: Preview;
	  }
	/** A dataset comes in parts, so that no part holds up the page. */
	| { readonly kind: 'dataset'; readonly dataset: Dataset }
	| {
			readonly kind: 'rows';
			readonly judgements: readonly Judgement[];
			readonly quotes: readonly Quote[];
	  }
	| { readonly kind: 'dataset-end' }
	| { readonly kind: 'files'; readonly name: string; readonly zip: Uint8Array<ArrayBuffer> };
