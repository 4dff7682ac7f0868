import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, setContext, untrack } from 'svelte';
import { CHART_IDS } from '../charts/chart-ids';
import { NO_HIGHLIGHT, type Highlight } from '../charts/chart';
import type { Dataset, Id } from '../model/dataset';
import { localise } from '../model/localise';
import { getLocale } from '../paraglide/runtime';
import { formatView } from '../view/format';
import { realign } from '../view/frozen';
import type { Notice } from '../view/notice';
import { pairsOf } from '../view/pairs';
import { parseView } from '../view/parse';
import { DEFAULT_VIEW, type Order, type View } from '../view/view';
import { vocabularyOf } from '../view/vocabulary';
import type { Edits } from './edits.svelte';

/** The view that the address names: the only state of the site. Everything shown is derived from it. */
export class CurrentView {
	readonly #carried: () => Dataset;
	#whole = $state.raw<Dataset | null>(null);
	#edits = $state.raw<Edits | null>(null);
	/** A dataset of the visitor's own, which takes the place of the site's. */
	#opened = $state.raw<Dataset | null>(null);
	/** A prerendered page has no query: it shows the default view until it stands in a browser. */
	#mounted = $state(false);
	#notices = $state.raw<readonly Notice[]>([]);

	readonly #vocabulary = $derived.by(() =>
		vocabularyOf(this.#opened ?? this.#carried(), CHART_IDS),
	);
	readonly #parsed = $derived.by(() =>
		this.#mounted
			? parseView(page.url.searchParams, this.#vocabulary)
			: { view: DEFAULT_VIEW, notices: [] },
	);
	readonly view: View = $derived(this.#parsed.view);
	/** The query that another page or window needs to show the same view; '' for the default one. */
	readonly query: string = $derived.by(() => this.#format(this.view));

	/** What the pointer or the focus rests on, in whatever chart or menu; it is not in the address. */
	highlight = $state.raw<Highlight>(NO_HIGHLIGHT);

	/** In: the dataset as the page carries it. */
	constructor(carried: () => Dataset) {
		this.#carried = carried;
		// What was kept on the device comes before the address is read, which may name parts of it.
		$effect(() => {
			const start = () => (this.#mounted = true);
			if (!untrack(mayBeLocal)) start();
			else void import('./local/restore').then(({ restore }) => restore(this)).finally(start);
		});
		// The address bar is the outside system: it is rewritten to what the page shows.
		$effect(() => {
			if (!this.#mounted) return;
			const { notices } = this.#parsed;
			if (notices.length > 0) this.#notices = untrack(() => [...this.#notices, ...notices]);
			// As the browser writes it: it has a code of its own for the apostrophe, and would never come to rest.
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed
			const { search } = new URL(`?${this.query}`, page.url);
			if (search !== page.url.search) void this.#go(this.query, 'replace');
		});
	}

	/** The dataset as far as it is here, with the changes that were made to it: as it is written to files. */
	get source(): Dataset {
		return this.#edits?.dataset ?? this.#read;
	}

	/** The same as it is shown: in the language of the page. */
	readonly dataset: Dataset = $derived.by(() => localise(this.source, getLocale()));

	/** The visitor's own dataset, else what a page carries, or the whole of it once it was asked for. */
	get #read(): Dataset {
		return this.#opened ?? this.#whole ?? this.#carried();
	}

	/** Fetches what the page does not carry: all rationales, the surroundings of quotes. Out: whether all is here. */
	async loadWhole(): Promise<boolean> {
		if (this.#opened ?? this.#whole) return true;
		const { loadWholeDataset } = await import('./whole-dataset');
		try {
			this.#whole = await loadWholeDataset();
			return true;
		} catch {
			// Scores and quotes are here; what is missing is said where it would stand.
			this.notify({ code: 'not-loaded' });
			return false;
		}
	}

	/** What was changed here; `null` until `edit` was called. */
	get edits(): Edits | null {
		return this.#edits;
	}

	/** The changes, to make or undo some. */
	async edit(): Promise<Edits> {
		const { Edits } = await import('./edits.svelte');
		return (this.#edits ??= new Edits(() => this.#read));
	}

	/** The visitor's own dataset, while every page shows that; `null` = the site's. */
	get opened(): Dataset | null {
		return this.#opened;
	}

	/**
	 * Shows another dataset on every page; `null` = the site's again. Changes of the one before go with
	 * it, and its address is left first.
	 */
	async show(dataset: Dataset | null): Promise<void> {
		const { theme } = this.view;
		this.#mounted = false;
		await this.#go(formatView({ ...DEFAULT_VIEW, theme }), 'push');
		this.#edits = null;
		this.#opened = dataset;
		this.#mounted = true;
	}

	/** Before the address is read: it may name parts of this dataset. */
	restore(dataset: Dataset) {
		this.#opened = dataset;
	}

	get mounted(): boolean {
		return this.#mounted;
	}

	get notices(): readonly Notice[] {
		return this.#notices;
	}

	notify(notice: Notice) {
		this.#notices = [...untrack(() => this.#notices), notice];
	}

	dismissNotices() {
		this.#notices = [];
	}

	/** A choice: the Back button undoes it. */
	choose(change: Partial<View>): Promise<void> {
		return this.#go(this.#format(changed(this.view, change)), 'push');
	}

	/** Typing, dragging: the entry in the history is replaced. */
	adjust(change: Partial<View>): Promise<void> {
		return this.#go(this.#format(changed(this.view, change)), 'replace');
	}

	chooseDocuments(ids: ReadonlySet<Id>): Promise<void> {
		return this.choose({ docs: listed(ids, this.view.docs, this.#vocabulary.documents) });
	}

	chooseDimensions(ids: ReadonlySet<Id>): Promise<void> {
		return this.choose({ dims: listed(ids, this.view.dims, this.#vocabulary.dimensions) });
	}

	/** Whether the documents or dimensions stand in an order of the link's own. */
	get hasOwnOrder(): boolean {
		const { documents, dimensions } = this.#vocabulary;
		const { docs, dims } = this.view;
		return !isInOrder(docs ?? [], documents) || !isInOrder(dims ?? [], dimensions);
	}

	/** An order chosen by hand leaves the link's own one: its lists go back to the codebook's order. */
	chooseOrder(order: Order): Promise<void> {
		const { docs, dims } = this.view;
		return this.choose({
			order,
			docs: docs && this.#vocabulary.documents.filter((id) => docs.includes(id)),
			dims: dims && this.#vocabulary.dimensions.filter((id) => dims.includes(id)),
		});
	}

	/** Opens a query in the language of the address, as `views.json` holds it. */
	open(query: string): Promise<void> {
		const { view } = parseView(pairsOf(query), this.#vocabulary);
		return this.choose({ ...view, theme: this.view.theme, stage: this.view.stage });
	}

	/** The slug of the named view on screen, '' for the default view, `null` for any other. */
	get namedView(): string | null {
		const shown = formatView({ ...this.view, cell: null, theme: 'auto', stage: false });
		if (shown === '') return '';
		const canonical = (query: string) =>
			formatView(parseView(pairsOf(query), this.#vocabulary).view);
		return this.dataset.views.find(({ query }) => canonical(query) === shown)?.slug ?? null;
	}

	/** A link that needs data which only this visitor has says so: `local` names it. */
	#format(view: View): string {
		const query = formatView(view);
		if (!this.#opened) return query;
		return `${query}${query && '&'}local=${encodeURIComponent(this.#opened.id)}`;
	}

	#go(query: string, history: 'push' | 'replace'): Promise<void> {
		const { pathname, hash } = page.url;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path of this page, base included
		return goto(`${pathname}${query && `?${query}`}${hash}`, {
			keepFocus: true,
			noScroll: true,
			replaceState: history === 'replace',
		});
	}
}

/** A frozen link carries the scores of its own documents, dimensions and coder: any other thaws it. */
function changed(view: View, change: Partial<View>): View {
	const next = { ...view, ...change };
	if (view.data === null || 'data' in change) return next;
	return { ...next, data: 'coder' in change ? null : realign(view, next) };
}

/** A choice as a list: in the codebook's order, but for a link's own order, to which the new is added. */
function listed(ids: ReadonlySet<Id>, before: readonly Id[] | null, all: readonly Id[]): Id[] {
	const kept = (before ?? []).filter((id) => ids.has(id));
	if (isInOrder(kept, all)) return all.filter((id) => ids.has(id));
	return [...kept, ...all.filter((id) => ids.has(id) && !kept.includes(id))];
}

function isInOrder(ids: readonly Id[], all: readonly Id[]): boolean {
	const places = ids.map((id) => all.indexOf(id));
	return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

/** Whether a dataset was kept on this device (see ui/local), or the address needs one. */
function mayBeLocal(): boolean {
	if (page.url.searchParams.has('local')) return true;
	try {
		return localStorage.getItem('stanceboard-kept') !== null;
	} catch {
		return false; // storage is forbidden here: nothing can have been kept
	}
}

const KEY = Symbol('current view');

export function setCurrentView(dataset: () => Dataset): CurrentView {
	return setContext(KEY, new CurrentView(dataset));
}

export function getCurrentView(): CurrentView {
	const current = getContext<CurrentView | undefined>(KEY);
	if (!current) throw new Error('no current view: call setCurrentView in the layout above');
	return current;
}
