import { getContext, setContext } from 'svelte';
import { resolveScores, type ResolvedScores } from '../analysis/resolve-view';
import { selectMatrix } from '../analysis/select';
import {
	DIMENSIONS_AT_ONCE,
	DOCUMENTS_AT_ONCE,
	windowAt,
	windowMatrix,
	type Window,
} from '../analysis/window';
import { cellKey, type Matrix } from '../model/matrix';
import type { CellRef, View } from '../view/view';
import { bringIntoView } from './bring-into-view';
import { stepFrom, type Step } from './chart-pointer';
import type { CurrentView } from './current-view.svelte';

/** What the current view shows of the dataset, and the evidence that is open beside it. */
export class Workbench {
	readonly #current: CurrentView;
	readonly #narrow: (view: View) => View;
	/** The cell pointed at: its evidence is previewed. */
	#pointed = $state.raw<CellRef | null>(null);
	/** Where the focus was when the evidence was opened. */
	#origin: Element | null = null;

	readonly scores: ResolvedScores = $derived.by(() =>
		resolveScores(this.#current.dataset, this.#current.view),
	);
	/** All documents and dimensions, scored as the view asks. */
	readonly whole: Matrix = $derived(this.scores.whole);
	/** The view of the address as this page shows it. */
	readonly view: View = $derived.by(() => this.#narrow(this.#current.view));
	/** All that the view asks for. */
	readonly chosen: Matrix = $derived(selectMatrix(this.whole, this.view));
	/** Where a person has paged to; until then the cell of the address is in view. */
	#paged = $state.raw<{ documents: number; dimensions: number } | null>(null);
	readonly documentWindow: Window = $derived.by(() => {
		const { documents } = this.chosen;
		const open = documents.findIndex(({ id }) => id === this.view.cell?.document);
		return windowAt(documents.length, this.#paged?.documents ?? open, DOCUMENTS_AT_ONCE);
	});
	readonly dimensionWindow: Window = $derived.by(() => {
		const { dimensions } = this.chosen;
		const open = dimensions.findIndex(({ id }) => id === this.view.cell?.dimension);
		return windowAt(dimensions.length, this.#paged?.dimensions ?? open, DIMENSIONS_AT_ONCE);
	});
	/** What the charts draw: of very many documents or dimensions a part at a time. */
	readonly matrix: Matrix = $derived(
		windowMatrix(this.chosen, this.documentWindow, this.dimensionWindow),
	);
	/** The cell of the address, where the matrix on screen holds it. */
	readonly openCell: CellRef | null = $derived.by(() => this.#onScreen(this.#current.view.cell));
	/** The cell whose evidence is on screen. */
	readonly shownCell: CellRef | null = $derived.by(() => {
		// On a stage the evidence lies over the charts: pointing must not bring it.
		const pointed = this.#current.view.stage ? null : this.#onScreen(this.#pointed);
		return pointed ?? this.openCell;
	});

	/** In: `narrow` makes the view of the address the one of a page about a single document or dimension. */
	constructor(current: CurrentView, narrow: (view: View) => View = (view) => view) {
		this.#current = current;
		this.#narrow = narrow;
		// The server is the outside system: the page carries the rationales of the shown scores only.
		$effect(() => {
			if (current.view.coder !== null) void current.loadWhole();
		});
	}

	/** Shows the part of the documents or dimensions in which an index lies. */
	pageTo(start: { readonly documents?: number; readonly dimensions?: number }) {
		const now = { documents: this.documentWindow.from, dimensions: this.dimensionWindow.from };
		this.#paged = { ...now, ...start };
	}

	point(cell: CellRef) {
		this.#pointed = cell;
	}

	/** The pointer has left a chart: an opened cell comes back, else the last one pointed at stays. */
	leave() {
		if (this.openCell) this.#pointed = null;
	}

	/** Opens the evidence of a cell; a keyboard goes on reading there. */
	async openEvidence(cell: CellRef, by: 'pointer' | 'keyboard') {
		this.#origin = document.activeElement;
		this.#pointed = null;
		await this.#current.choose({ cell });
		if (by === 'keyboard') document.getElementById('evidence-title')?.focus();
		if (this.#origin && this.#origin !== document.body)
			bringIntoView(this.#origin, document.getElementById('evidence'));
	}

	/** Closes the evidence; the focus goes back to where it was when it opened. */
	async closeEvidence() {
		const origin = this.#origin;
		this.#origin = null;
		this.#pointed = null;
		if (origin instanceof SVGElement || origin instanceof HTMLElement) origin.focus();
		this.#pointed = null; // the focus that came back points at its cell again
		if (this.#current.view.cell) await this.#current.choose({ cell: null });
	}

	/** The cell next to another one on screen; `null` at the edge. */
	neighbour(cell: CellRef, step: Step): CellRef | null {
		return stepFrom(this.matrix, cell, step);
	}

	#onScreen(cell: CellRef | null): CellRef | null {
		return cell && this.matrix.cells.has(cellKey(cell.document, cell.dimension)) ? cell : null;
	}
}

const KEY = Symbol('workbench');

export function setWorkbench(current: CurrentView, narrow?: (view: View) => View): Workbench {
	return setContext(KEY, new Workbench(current, narrow));
}

export function getWorkbench(): Workbench {
	const workbench = getContext<Workbench | undefined>(KEY);
	if (!workbench) throw new Error('no workbench: call setWorkbench in the component above');
	return workbench;
}
