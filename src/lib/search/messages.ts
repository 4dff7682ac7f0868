import type { Found } from './find-texts';
import type { IndexedText } from './index-texts';

/** What the page asks of the worker. */
export type Request =
	| { readonly kind: 'index'; readonly texts: readonly IndexedText[] }
	| { readonly kind: 'find'; readonly query: string; readonly most: number };

/** The worker's answers: one to the texts, before it indexes them, and one to every `find`. */
export type Answer = LettersMet | FoundFor;

export interface LettersMet {
	readonly kind: 'letters';
	/** Every letter of the texts once. */
	readonly letters: string;
}

export interface FoundFor {
	readonly kind: 'found';
	readonly query: string;
	readonly most: number;
	readonly found: Found;
}
