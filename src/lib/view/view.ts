import type { Id } from '../model/dataset';

/** How documents and dimensions stand; `listed` = as the link lists them, else the codebook's order. */
export type Order =
	| { readonly by: 'listed' }
	| { readonly by: 'spread' }
	| { readonly by: 'similarity' }
	| { readonly by: 'document'; readonly id: Id }
	| { readonly by: 'dimension'; readonly id: Id };

/** `ties` turns the rows whose direction is `-`, so that the right end always supports closer ties. */
export type Poles = 'coded' | 'ties';

export type Theme = 'auto' | 'light' | 'dark';

export interface CellRef {
	readonly document: Id;
	readonly dimension: Id;
}

/** Everything that the address says. `null` = the default. Ids in here exist in the dataset. */
export interface View {
	/** A registry id. */
	readonly chart: string;
	/** Chosen documents in the order of the link; `null` = all, in file order; [] = none. */
	readonly docs: readonly Id[] | null;
	readonly dims: readonly Id[] | null;
	/** A coder's id, `consensus` or `median`. */
	readonly coder: string | null;
	readonly order: Order;
	readonly poles: Poles;
	/** The cell whose evidence is open. */
	readonly cell: CellRef | null;
	readonly a: Id | null;
	readonly b: Id | null;
	readonly q: string;
	/** Pinned quotes, by their key. */
	readonly pins: readonly string[];
	readonly show: 'coders' | null;
	readonly theme: Theme;
	readonly stage: boolean;
	/** Frozen: the scores that the link carries and a short hash of the data, see frozen.ts; then
	 * `docs` and `dims` are lists. */
	readonly data: string | null;
}

export const DEFAULT_VIEW: View = {
	chart: 'positions',
	docs: null,
	dims: null,
	coder: null,
	order: { by: 'listed' },
	poles: 'coded',
	cell: null,
	a: null,
	b: null,
	q: '',
	pins: [],
	show: null,
	theme: 'auto',
	stage: false,
	data: null,
};
