import type { IndexedText, SearchIndex } from './index-texts';

/** What the page asks of the worker: an index of these. */
export type Request = readonly IndexedText[];

/** The worker's two answers: the letters of the texts before it indexes them, then the index. */
export type Answer =
	| {
			readonly kind: 'letters';
			/** Every letter of the texts once. */
			readonly letters: string;
	  }
	| { readonly kind: 'index'; readonly index: SearchIndex };
