import { isSameFix, type Fix } from '../../io/fix';
import type { Preview } from '../../io/preview-rows';
import type { Codebook } from '../../io/read-coding-sheet';
import type { Dataset, Judgement, Quote } from '../../model/dataset';
import { saveFile } from '../save-file';
import type { Checked, PickedFiles, Reply, Request, SheetAnswer } from './protocol';
import { startWorker } from './start-worker';

export type IntakeState =
	| { readonly kind: 'idle' }
	/** `rows`: `null` while a file is being opened; '' in `file` before the first. */
	| { readonly kind: 'reading'; readonly file: string; readonly rows: number | null }
	| { readonly kind: 'checked'; readonly checked: Checked }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'failed'; readonly reason: string };

/** A place in a file that is looked at. */
export interface Look {
	readonly file: string;
	readonly line: number | null;
	readonly column: string | null;
	readonly preview: Preview;
}

interface Intent {
	/** The dataset on screen. */
	readonly codebook: () => Codebook;
	/** Called with a dataset that was accepted, once it is here as a whole. */
	readonly open: (dataset: Dataset) => void;
}

/** What becomes of picked files: read and checked in a worker, corrected, opened. */
export class Intake {
	readonly #intent: Intent;
	#worker: Worker | null = null;
	#state = $state.raw<IntakeState>({ kind: 'idle' });
	#look = $state.raw<Look | null>(null);
	#lookedAt: Omit<Look, 'preview'> | null = null;
	/** The parts of a dataset that are on their way. */
	#parts: { head: Dataset; judgements: Judgement[]; quotes: Quote[] } | null = null;

	constructor(intent: Intent) {
		this.#intent = intent;
	}

	get state(): IntakeState {
		return this.#state;
	}

	get look(): Look | null {
		return this.#look;
	}

	/** Reads and checks; what was picked before is let go. */
	open(files: PickedFiles) {
		this.cancel();
		const worker = startWorker();
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
		worker.addEventListener('error', ({ message }) => this.#fail(message));
		this.#state = { kind: 'reading', file: '', rows: null };
		const { scale, documents, dimensions } = this.#intent.codebook();
		this.#ask({ kind: 'open', files, codebook: { scale, documents, dimensions } });
	}

	cancel() {
		this.#worker?.terminate();
		this.#worker = null;
		this.#state = { kind: 'idle' };
		this.#look = null;
		this.#parts = null;
	}

	/** Makes corrections, each listed and to be taken back. */
	fix(fixes: readonly Fix[]) {
		const made = this.#checked?.fixes ?? [];
		const fresh = fixes.filter(
			(fix, i) =>
				!made.some((other) => isSameFix(fix, other)) &&
				fixes.findIndex((other) => isSameFix(fix, other)) === i,
		);
		this.#check([...made, ...fresh]);
	}

	undo(fix: Fix) {
		this.#check((this.#checked?.fixes ?? []).filter((other) => !isSameFix(fix, other)));
	}

	undoAll() {
		this.#check([]);
	}

	/** Reads a wide sheet as a person says that it is meant. */
	readSheetAs(sheet: SheetAnswer) {
		this.#check(this.#checked?.fixes ?? [], sheet);
	}

	/** Shows the rows around a place. */
	lookAt(place: Omit<Look, 'preview'>) {
		this.#lookedAt = place;
		this.#ask({ kind: 'preview', file: place.file, line: place.line });
	}

	/** Sends for the dataset, which is opened when it is here. */
	accept() {
		this.#ask({ kind: 'send-dataset' });
	}

	saveFixedFiles() {
		this.#ask({ kind: 'send-files' });
	}

	get #checked(): Checked | null {
		return this.#state.kind === 'checked' ? this.#state.checked : null;
	}

	#check(fixes: readonly Fix[], sheet: SheetAnswer | null = this.#checked?.sheet ?? null) {
		this.#ask({ kind: 'check', fixes, sheet });
	}

	#ask(request: Request) {
		this.#worker?.postMessage(request);
	}

	#take(reply: Reply) {
		switch (reply.kind) {
			case 'progress':
				// A new check of files that are here shows its result at once, or says how far it is.
				this.#state = { kind: 'reading', file: reply.file, rows: reply.rows };
				break;
			case 'checked':
				this.#takeChecked(reply.checked);
				break;
			case 'nothing':
				this.#state = { kind: 'nothing' };
				break;
			case 'failed':
				this.#fail(reply.reason);
				break;
			case 'preview': {
				const place = this.#lookedAt;
				if (place?.file === reply.file && place.line === reply.line)
					this.#look = { ...place, preview: reply.preview };
				break;
			}
			case 'dataset':
				this.#parts = { head: reply.dataset, judgements: [], quotes: [] };
				break;
			case 'rows':
				for (const judgement of reply.judgements) this.#parts?.judgements.push(judgement);
				for (const quote of reply.quotes) this.#parts?.quotes.push(quote);
				break;
			case 'dataset-end':
				if (this.#parts) {
					const { head, judgements, quotes } = this.#parts;
					this.#intent.open({ ...head, judgements, quotes });
				}
				this.#parts = null;
				break;
			case 'files':
				saveFile(`${reply.name || 'dataset'}.zip`, reply.zip, 'application/zip');
		}
	}

	#takeChecked(checked: Checked) {
		this.#state = { kind: 'checked', checked };
		this.#look = null;
		const problems = checked.coding?.problems ?? checked.problems;
		const first =
			problems.find(({ line, severity }) => line !== null && severity === 'error') ??
			problems.find(({ line }) => line !== null);
		if (first) this.lookAt(first);
		// A sheet is opened once a person has said what it means: its scale stands nowhere in it.
		const isClear = checked.shape === 'dataset' || checked.sheet !== null;
		if (checked.isAccepted && isClear) this.accept();
	}

	#fail(reason: string) {
		this.cancel();
		this.#state = { kind: 'failed', reason };
	}
}
