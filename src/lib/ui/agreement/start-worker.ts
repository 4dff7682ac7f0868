/** A worker of its own for every computation, so that ending it cancels that one alone. */
export function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
