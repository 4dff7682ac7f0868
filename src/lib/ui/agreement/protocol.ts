import type { Agreement } from '../../analysis/reliability/agreement';
import type { Robustness } from '../../analysis/reliability/robustness';
import type { Dataset } from '../../model/dataset';

/** What the worker computes, by name. */
export interface Results {
	readonly agreement: Agreement;
	readonly robustness: Robustness;
}
export type Task = keyof Results;

export interface Request {
	readonly task: Task;
	readonly dataset: Dataset;
}

export type Reply<T extends Task> =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'done'; readonly result: Results[T] }
	| { readonly kind: 'failed'; readonly reason: string };
