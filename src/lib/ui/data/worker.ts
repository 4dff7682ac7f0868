import { zipSync } from 'fflate';
import { applyFixes } from '../../io/apply-fixes';
import { isDataset, type ChosenFolder } from '../../io/choose-folder';
import { decode } from '../../io/decode';
import type { Fix } from '../../io/fix';
import { guessSheet } from '../../io/guess-sheet';
import { previewRows } from '../../io/preview-rows';
import { ProblemLog } from '../../io/problem-log';
import { isCodingSheetOf, readCodingSheet, type Codebook } from '../../io/read-coding-sheet';
import { DATASET_FILES, readDataset } from '../../io/read-dataset';
import { readWideSheet } from '../../io/read-wide-sheet';
import type { Dataset } from '../../model/dataset';
import { decodingsOf } from './decodings';
import { openFiles } from './open-files';
import type { Checked, Reply, Request, SheetAnswer } from './protocol';

// Reads, checks and keeps what was picked, off the page's thread; whoever cancels it ends the worker.
let folder: ChosenFolder<Uint8Array> = { name: '', files: new Map() };
let codebook: Codebook | null = null;
/** The files with the corrections that were asked for. */
let files: ReadonlyMap<string, Uint8Array> = new Map();
let dataset: Dataset | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	answer(data).catch((error: unknown) => reply({ kind: 'failed', reason: String(error) }));
});

async function answer(request: Request): Promise<void> {
	switch (request.kind) {
		case 'open':
			codebook = request.codebook;
			folder = await openFiles(request.files, (file) =>
				reply({ kind: 'progress', file, rows: null }),
			);
			if (folder.files.size === 0) reply({ kind: 'nothing' });
			else reply({ kind: 'checked', checked: check([], null) });
			break;
		case 'check':
			reply({ kind: 'checked', checked: check(request.fixes, request.sheet) });
			break;
		case 'preview':
			preview(request.file, request.line);
			break;
		case 'send-dataset':
			sendDataset();
			break;
		case 'send-files':
			reply({ kind: 'files', name: folder.name, zip: zipSync(Object.fromEntries(files)) });
	}
}

function check(fixes: readonly Fix[], sheet: SheetAnswer | null): Checked {
	const fixed = applyFixes(folder.files, fixes);
	files = fixed.files;
	const [first = ''] = files.keys();
	const shape = isDataset([...files.keys()]) ? 'dataset' : 'sheet';
	const bytes = files.get(first) ?? new Uint8Array();
	const name = folder.name || 'dataset';
	const tell = (file: string, rows: number): void => reply({ kind: 'progress', file, rows });
	const result =
		shape === 'dataset'
			? readDataset(files, name, { onRows: tell })
			: readWideSheet(first, bytes, name, { ...sheet, onRows: (rows) => tell(first, rows) });
	dataset = result.dataset && withTitle(result.dataset);
	const isCoding = files.size === 1 && codebook && isCodingSheetOf(first, bytes, codebook);
	return {
		shape,
		name,
		files: inOrder([...files.keys()]),
		problems: result.problems,
		summary: result.summary,
		isAccepted: dataset !== null,
		fixes,
		fixCounts: fixed.counts,
		guess: shape === 'sheet' ? guessSheet(first, bytes) : null,
		sheet,
		coding: isCoding && codebook ? readCodingSheet(first, bytes, codebook) : null,
		decodings: decodingsOf(result.problems, files),
	};
}

function inOrder(names: readonly string[]): string[] {
	const known: readonly string[] = DATASET_FILES;
	return [
		...known.filter((name) => names.includes(name)),
		...names.filter((n) => !known.includes(n)),
	];
}

/** Every page has a title; a folder without one goes by its name. */
function withTitle(read: Dataset): Dataset {
	return { ...read, title: read.title || read.id };
}

function preview(file: string, line: number | null): void {
	const bytes = files.get(file);
	const source = bytes && decode(file, bytes, new ProblemLog());
	if (source) reply({ kind: 'preview', file, line, preview: previewRows(source, line) });
}

const ROWS_AT_ONCE = 4000;

function sendDataset(): void {
	if (!dataset) return;
	const { judgements, quotes } = dataset;
	reply({ kind: 'dataset', dataset: { ...dataset, judgements: [], quotes: [] } });
	for (let from = 0; from < Math.max(judgements.length, quotes.length); from += ROWS_AT_ONCE) {
		const to = from + ROWS_AT_ONCE;
		reply({ kind: 'rows', judgements: judgements.slice(from, to), quotes: quotes.slice(from, to) });
	}
	reply({ kind: 'dataset-end' });
}

function reply(message: Reply): void {
	postMessage(message);
}
