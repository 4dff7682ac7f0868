import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, setContext, untrack } from 'svelte';
import type { Dataset } from '../model/dataset';
import { cellKey, type Matrix } from '../model/matrix';
import { buildMatrix } from '../analysis/matrix';
import { selectMatrix } from '../analysis/select';
import { defaultSource, sourceOf } from '../analysis/source';
import { CHARTS } from '../charts/registry';
import { formatView } from '../view/format';
import type { Notice } from '../view/notice';
import { parseView } from '../view/parse';
import { DEFAULT_VIEW, type View } from '../view/view';
import { vocabularyOf } from '../view/vocabulary';

/** The view that the address names: the only state of the site. Everything shown is derived from it. */
export class CurrentView {
	readonly #dataset: () => Dataset;
	/** A prerendered page has no query: it shows the default view until it stands in a browser. */
	#mounted = $state(false);
	#notices = $state.raw<readonly Notice[]>([]);

	readonly #vocabulary = $derived.by(() => vocabularyOf(this.#dataset(), CHARTS));
	readonly #parsed = $derived.by(() =>
		this.#mounted
			? parseView(page.url.searchParams, this.#vocabulary)
			: { view: DEFAULT_VIEW, notices: [] },
	);
	readonly view: View = $derived(this.#parsed.view);
	/** All documents and dimensions, scored as the view asks. */
	readonly whole: Matrix = $derived.by(() => {
		const dataset = this.#dataset();
		// The vocabulary lets only coders through that the dataset has.
		return buildMatrix(dataset, sourceOf(dataset, this.view.coder) ?? defaultSource(dataset));
	});
	/** What the charts draw. */
	readonly matrix: Matrix = $derived.by(() => selectMatrix(this.whole, this.view));

	constructor(dataset: () => Dataset) {
		this.#dataset = dataset;
		// The address bar is the outside system: it is rewritten to what the page shows.
		$effect(() => {
			this.#mounted = true;
			const { view, notices } = this.#parsed;
			if (notices.length > 0) this.#notices = untrack(() => [...this.#notices, ...notices]);
			const query = formatView(view);
			if (this.#mounted && query !== page.url.search.slice(1)) void this.#go(query, true);
		});
	}

	get dataset(): Dataset {
		return this.#dataset();
	}

	get mounted(): boolean {
		return this.#mounted;
	}

	get notices(): readonly Notice[] {
		return this.#notices;
	}

	dismissNotices() {
		this.#notices = [];
	}

	/** The cell whose evidence is open, where the matrix on screen holds it. */
	readonly openCell = $derived.by(() => {
		const { cell } = this.view;
		return cell && this.matrix.cells.has(cellKey(cell.document, cell.dimension)) ? cell : null;
	});

	/** A choice: the Back button undoes it. */
	choose(change: Partial<View>): Promise<void> {
		return this.#go(formatView({ ...this.view, ...change }), false);
	}

	/** Typing, dragging: the entry in the history is replaced. */
	adjust(change: Partial<View>): Promise<void> {
		return this.#go(formatView({ ...this.view, ...change }), true);
	}

	/** Opens a query in the language of the address, as `views.json` holds it. */
	open(query: string): Promise<void> {
		const { view } = parseView(new URLSearchParams(query), this.#vocabulary);
		return this.choose({ ...view, theme: this.view.theme, stage: this.view.stage });
	}

	/** The query that another page or window needs to show the same view. */
	get query(): string {
		return formatView(this.view);
	}

	#go(query: string, replace: boolean): Promise<void> {
		const { pathname, hash } = page.url;
		return goto(`${pathname}${query && `?${query}`}${hash}`, {
			keepFocus: true,
			noScroll: true,
			replaceState: replace,
		});
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
