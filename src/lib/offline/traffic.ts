/** What counts as a pause, in ms: longer than a slow device needs between two parts of a page. */
const PAUSE = 1000;
/** How long a pause is waited for, in ms. */
export const PATIENCE = 10_000;

/** The requests that come to a worker, and the pauses between them. */
export class Traffic {
	#last = -Infinity;

	/** A request has come. */
	pass() {
		this.#last = performance.now();
	}

	/** Resolves once no request has come for a while, and in any case when the patience is at its end. */
	async pause(): Promise<void> {
		const end = performance.now() + PATIENCE;
		const left = () => Math.min(this.#last + PAUSE, end) - performance.now();
		while (left() > 0) await after(left());
	}
}

export function after(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
