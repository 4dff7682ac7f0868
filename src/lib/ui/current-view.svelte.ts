import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, setContext, untrack } from 'svelte';
import { NO_HIGHLIGHT, type Highlight } from '../charts/chart';
import type { Dataset, Id } from '../model/dataset';
import { cellKey, type Matrix } from '../model/matrix';
import { buildMatrix } from '../analysis/matrix';
import { selectMatrix } from '../analysis/select';
import { defaultSource, sourceOf } from '../analysis/source';
import { CHARTS } from '../charts/registry';
import { m } from '../paraglide/messages';
import { formatView } from '../view/format';
import type { Notice } from '../view/notice';
import { parseView } from '../view/parse';
import { DEFAULT_VIEW, type CellRef, type Order, type View } from '../view/view';
import { vocabularyOf } from '../view/vocabulary';
import type { Step } from './chart-pointer';

/** The view that the address names: the only state of the site. Everything shown is derived from it. */
export class CurrentView {
	readonly #dataset: () => Dataset;
	/** A prerendered page has no query: it shows the default view until it stands in a browser. */
	#mounted = $state(false);
	#origin: Element | null = null;
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

	/** What the pointer or the focus rests on, in whatever chart; hover is not in the address. */
	highlight = $state.raw<Highlight>(NO_HIGHLIGHT);
	/** The cell pointed at: its evidence is previewed. */
	pointed = $state.raw<CellRef | null>(null);

	/** The cell whose evidence is open, where the matrix on screen holds it. */
	readonly openCell = $derived.by(() => {
		const { cell } = this.view;
		return cell && this.matrix.cells.has(cellKey(cell.document, cell.dimension)) ? cell : null;
	});

	/** The cell whose evidence is on screen. */
	readonly shownCell: CellRef | null = $derived.by(() => {
		const cell = this.pointed;
		return cell && this.matrix.cells.has(cellKey(cell.document, cell.dimension))
			? cell
			: this.openCell;
	});

	openEvidence(cell: CellRef, by: 'pointer' | 'keyboard') {
		this.#origin = document.activeElement;
		this.pointed = null;
		void this.choose({ cell }).then(() => {
			if (by === 'keyboard') document.getElementById('evidence-title')?.focus();
			else this.#origin?.scrollIntoView({ block: 'nearest' });
		});
	}

	/** Closes the evidence; the focus goes back to where it was when it opened. */
	closeEvidence() {
		const origin = this.#origin;
		this.#origin = null;
		this.pointed = null;
		if (this.view.cell) void this.choose({ cell: null });
		if (origin instanceof SVGElement || origin instanceof HTMLElement) origin.focus();
	}

	/** The pointer has left a chart: an opened cell comes back, else the last one pointed at stays. */
	leave() {
		if (this.openCell) this.pointed = null;
	}

	/** The cell next to another one on screen; `null` at the edge. */
	neighbour(cell: CellRef, step: Step): CellRef | null {
		const { documents, dimensions } = this.matrix;
		const document = stepped(documents, cell.document, step.documents);
		const dimension = stepped(dimensions, cell.dimension, step.dimensions);
		return document && dimension ? { document: document.id, dimension: dimension.id } : null;
	}

	/** A choice: the Back button undoes it. */
	choose(change: Partial<View>): Promise<void> {
		return this.#go(formatView({ ...this.view, ...change }), false);
	}

	chooseDocuments(ids: ReadonlySet<Id>): Promise<void> {
		return this.choose({ docs: listed(ids, this.view.docs, this.#vocabulary.documents) });
	}

	chooseDimensions(ids: ReadonlySet<Id>): Promise<void> {
		return this.choose({ dims: listed(ids, this.view.dims, this.#vocabulary.dimensions) });
	}

	/** Typing, dragging: the entry in the history is replaced. */
	adjust(change: Partial<View>): Promise<void> {
		return this.#go(formatView({ ...this.view, ...change }), true);
	}

	/** Whether the documents or dimensions stand in an order of the link's own. */
	get hasOwnOrder(): boolean {
		const { documents, dimensions } = this.#vocabulary;
		return (
			!isInOrder(this.view.docs ?? [], documents) || !isInOrder(this.view.dims ?? [], dimensions)
		);
	}

	/** An order chosen by hand leaves the link's own one, and its list goes back to the codebook's. */
	chooseOrder(order: Order): Promise<void> {
		const { docs, dims } = this.view;
		return this.choose({
			order,
			docs: docs && this.#vocabulary.documents.filter((id) => docs.includes(id)),
			dims: dims && this.#vocabulary.dimensions.filter((id) => dims.includes(id)),
		});
	}

	/** What `coder=` may say, the default first as ''. */
	get coderChoices(): { readonly word: string; readonly label: string }[] {
		const dataset = this.#dataset();
		const shown = defaultSource(dataset);
		const words = dataset.coders.map(({ id, label }) => ({ word: id, label: label || id }));
		const median = dataset.coders.some(({ role }) => role === 'reading')
			? [{ word: 'median', label: m.filter_scores_median() }]
			: [];
		const isDefault = (word: string) =>
			shown.kind === 'median' ? word === 'median' : word === shown.coder;
		const choices = [...words, ...median];
		return [
			...choices.filter(({ word }) => isDefault(word)).map(({ label }) => ({ word: '', label })),
			...choices.filter(({ word }) => !isDefault(word)),
		];
	}

	/** The slug of the named view on screen, '' for the default view, `own` for any other. */
	get namedView(): string {
		const shown = formatView({ ...this.view, cell: null, theme: 'auto', stage: false });
		if (shown === '') return '';
		return (
			this.#dataset().views.find(({ query }) => this.#canonical(query) === shown)?.slug ?? 'own'
		);
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

	#canonical(query: string): string {
		return formatView(parseView(new URLSearchParams(query), this.#vocabulary).view);
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

/** A choice as a list: what was listed keeps its place, what is new stands where the codebook has it. */
function listed(ids: ReadonlySet<Id>, before: readonly Id[] | null, all: readonly Id[]): Id[] {
	const kept = (before ?? []).filter((id) => ids.has(id));
	if (isInOrder(kept, all)) return all.filter((id) => ids.has(id));
	return [...kept, ...all.filter((id) => ids.has(id) && !kept.includes(id))];
}

function isInOrder(ids: readonly Id[], all: readonly Id[]): boolean {
	const places = ids.map((id) => all.indexOf(id));
	return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

/** The entry `by` places on; an infinite step leads to the end. */
function stepped<T extends { readonly id: Id }>(
	entries: readonly T[],
	id: Id,
	by: number,
): T | undefined {
	if (by === Infinity) return entries.at(-1);
	if (by === -Infinity) return entries[0];
	return entries[entries.findIndex((entry) => entry.id === id) + by];
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
