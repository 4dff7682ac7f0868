import type { Found } from './find-texts';
import type { IndexedText } from './index-texts';

/** What the page asks of the worker. */
export type Request =
	| { readonly kind: 'index'; readonly texts: readonly IndexedText[] }
	| { readonly kind: 'find'; readonly query: string; readonly most: number };

/** The worker's answer to a `find`. */
export interface Answer {
	readonly query: string;
	readonly most: number;
	readonly found: Found;
}
