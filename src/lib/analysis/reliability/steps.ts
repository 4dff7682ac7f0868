/** How far a long computation is, between its turns. */
export interface Progress {
	readonly done: number;
	readonly of: number;
}

/** A computation in turns: whoever runs it may report progress, wait or stop between any two. */
export type Steps<T> = Generator<Progress, T, void>;

/** What of an AbortSignal matters here; the pure folders know no browser types. */
export interface Signal {
	readonly aborted: boolean;
}

export interface RunOptions {
	readonly onProgress?: (progress: Progress) => void;
	readonly signal?: Signal;
}

/** Thrown where a signal stops a computation. */
export class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

/** Runs to the end at one go. Throws Cancelled once the signal is aborted. */
export function runSteps<T>(steps: Steps<T>, { onProgress, signal }: RunOptions = {}): T {
	for (;;) {
		if (signal?.aborted) throw new Cancelled('The computation was cancelled.');
		const turn = steps.next();
		if (turn.done) return turn.value;
		onProgress?.(turn.value);
	}
}

/**
 * The same with a pause after each turn, in which a worker can receive the message that cancels it.
 *
 * In     `pause` resolves in a later task, or at once where the last one was just now.
 */
export async function runStepsInTurns<T>(
	steps: Steps<T>,
	{ onProgress, signal, pause }: RunOptions & { readonly pause: () => Promise<void> },
): Promise<T> {
	for (;;) {
		if (signal?.aborted) throw new Cancelled('The computation was cancelled.');
		const turn = steps.next();
		if (turn.done) return turn.value;
		onProgress?.(turn.value);
		await pause();
	}
}

/** One computation after the other; each is an equal part of the progress. */
export function* inSequence<T>(parts: readonly Steps<T>[]): Steps<T[]> {
	const results: T[] = [];
	for (const part of parts) {
		let turn = part.next();
		for (; !turn.done; turn = part.next()) {
			const { done, of } = turn.value;
			yield { done: results.length + done / of, of: parts.length };
		}
		results.push(turn.value);
		yield { done: results.length, of: parts.length };
	}
	return results;
}
