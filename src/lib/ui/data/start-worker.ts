/** A worker for each opening, so that ending it cancels that one alone. */
export function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
