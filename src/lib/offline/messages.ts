/** From a page to the worker of a version that waits. */
export const TAKE_OVER = 'take over';

/** From the worker of a version that waits to the one in use, with a port for the answer: nothing is asked of it now. */
export const AWAIT_PAUSE = 'await pause';

/** From the worker of a version that has taken over to all open pages. */
export interface TakenOver {
	readonly version: string;
}
