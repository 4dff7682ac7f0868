import { haveSameScores } from '../../analysis/reliability/same-scores';
import type { CoderRole, Dataset } from '../../model/dataset';
import type { Reply, Request, Results, Task } from './protocol';
import { startWorker } from './start-worker';

export type ComputationState<T> =
	| { readonly kind: 'done'; readonly result: T }
	/** `share` is `null` where nothing tells how far it is. */
	| { readonly kind: 'running'; readonly share: number | null }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed'; readonly reason: string };

/** Whose scores a result rests on: while these stay the same, so does the result. */
const RESTS_ON: Readonly<Record<Task, readonly CoderRole[]>> = {
	agreement: ['reading'],
	robustness: ['reading', 'consensus'],
};

/** A result that is computed anew, in a worker, whenever the scores that it rests on change. */
export class Computation<T extends Task> {
	readonly #task: T;
	#dataset: Dataset;
	#worker: Worker | null = null;
	#state = $state.raw<ComputationState<Results[T]>>({ kind: 'cancelled' });

	/** In: a result that is known, and of what. */
	constructor(task: T, { dataset, result }: { dataset: Dataset; result: Results[T] }) {
		this.#task = task;
		this.#dataset = dataset;
		this.#state = { kind: 'done', result };
	}

	get state(): ComputationState<Results[T]> {
		return this.#state;
	}

	/** Takes note of the dataset that is open; starts where the result is none of it. */
	follow(dataset: Dataset) {
		const isSame = haveSameScores(dataset, this.#dataset, RESTS_ON[this.#task]);
		this.#dataset = dataset;
		if (!isSame) this.start();
	}

	start() {
		this.#end();
		this.#state = { kind: 'running', share: null };
		const worker = startWorker();
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Reply<T>>) => {
			if (data.kind === 'progress') this.#state = { kind: 'running', share: data.share };
			else {
				this.#state = data;
				this.#end();
			}
		});
		worker.addEventListener('error', ({ message }) => {
			this.#state = { kind: 'failed', reason: message };
			this.#end();
		});
		const request: Request = { task: this.#task, dataset: this.#dataset };
		worker.postMessage(request);
	}

	cancel() {
		this.#end();
		this.#state = { kind: 'cancelled' };
	}

	/** Leaves the page: nothing goes on behind it. */
	stop() {
		this.#end();
	}

	#end() {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
