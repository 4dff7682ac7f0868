/** How far a long computation is, between its turns. */
export interface Progress {
	readonly done: number;
	readonly of: number;
}

/** A computation in turns: whoever runs it may tell how far it is between any two. */
export type Steps<T> = Generator<Progress, T, void>;

/** Runs to the end at one go; whoever may want to cancel it runs it in a worker and ends that. */
export function runSteps<T>(steps: Steps<T>, onProgress?: (progress: Progress) => void): T {
	for (;;) {
		const turn = steps.next();
		if (turn.done) return turn.value;
		onProgress?.(turn.value);
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
