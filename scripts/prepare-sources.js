// Writes the generated sources that every build and test stands on: the messages, and SvelteKit's tsconfig.
import { compileMessages } from './compile-messages.js';
import { syncRoutes } from './sync-routes.js';

/** Throws with the tool's own words where one can't be written. */
export function prepareSources() {
	compileMessages();
	syncRoutes();
}
