import type { Attachment } from 'svelte/attachments';
import { NO_HIGHLIGHT, type Highlight } from '../charts/chart';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import type { CellRef } from '../view/view';

/** What a chart's marks tell the page. */
export interface ChartPointer {
	/** The pointer or the focus rests on a mark or a label, or on nothing. */
	highlight(highlight: Highlight): void;
	/** A mark is pointed at or has the focus: its evidence may be previewed. */
	point(cell: CellRef): void;
	/** The pointer has left the chart. */
	leave(): void;
	/** A mark was clicked, tapped or entered. */
	open(cell: CellRef, by: 'pointer' | 'keyboard'): void;
	/** The neighbour of a cell; `null` at the edge. */
	neighbour(cell: CellRef, step: Step): CellRef | null;
}

export interface Step {
	readonly documents: number;
	readonly dimensions: number;
}

const STEPS = new Map<string, Step>([
	['ArrowLeft', { documents: -1, dimensions: 0 }],
	['ArrowRight', { documents: 1, dimensions: 0 }],
	['ArrowUp', { documents: 0, dimensions: -1 }],
	['ArrowDown', { documents: 0, dimensions: 1 }],
	['Home', { documents: -Infinity, dimensions: 0 }],
	['End', { documents: Infinity, dimensions: 0 }],
	['PageUp', { documents: 0, dimensions: -Infinity }],
	['PageDown', { documents: 0, dimensions: Infinity }],
]);

/** A pointer on its way across other marks opens none of them. */
const DWELL_MS = 60;

/** The cell that a step leads to; `null` beyond the edge. An infinite step leads to the edge. */
export function stepFrom(
	{ documents, dimensions }: Matrix,
	cell: CellRef,
	step: Step,
): CellRef | null {
	const document = stepped(documents, cell.document, step.documents);
	const dimension = stepped(dimensions, cell.dimension, step.dimensions);
	return document && dimension ? { document: document.id, dimension: dimension.id } : null;
}

function stepped<T extends { readonly id: Id }>(
	entries: readonly T[],
	id: Id,
	by: number,
): T | undefined {
	if (by === Infinity) return entries.at(-1);
	if (by === -Infinity) return entries[0];
	return entries[entries.findIndex((entry) => entry.id === id) + by];
}

/** One set of listeners for a whole chart: marks say by `data-cell` which cell they stand for. */
export function chartPointer(pointer: ChartPointer): Attachment<HTMLElement> {
	return (root) => {
		let dwell: ReturnType<typeof setTimeout> | undefined;
		const listen = <K extends keyof HTMLElementEventMap>(
			type: K,
			listener: (event: HTMLElementEventMap[K]) => void,
		) => {
			root.addEventListener(type, listener);
			return () => root.removeEventListener(type, listener);
		};
		const removers = [
			listen('pointerover', (event) => {
				if (event.pointerType === 'touch') return;
				clearTimeout(dwell);
				pointer.highlight(highlightAt(event.target));
				const cell = cellAt(event.target);
				if (cell) dwell = setTimeout(() => pointer.point(cell), DWELL_MS);
			}),
			listen('pointerleave', (event) => {
				if (event.pointerType === 'touch') return;
				clearTimeout(dwell);
				pointer.highlight(NO_HIGHLIGHT);
				pointer.leave();
			}),
			listen('click', (event) => {
				clearTimeout(dwell);
				const cell = cellAt(event.target);
				if (cell) pointer.open(cell, 'pointer');
			}),
			listen('focusin', (event) => {
				const cell = cellAt(event.target);
				if (!cell || !isKeyboardFocus(event.target)) return;
				pointer.highlight(cell);
				pointer.point(cell);
			}),
			listen('focusout', () => pointer.highlight(NO_HIGHLIGHT)),
			listen('keydown', (event) => {
				const cell = cellAt(event.target);
				if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
				const step = STEPS.get(event.key);
				if (event.key === 'Enter' || event.key === ' ') pointer.open(cell, 'keyboard');
				else if (step) focusCell(root, pointer.neighbour(cell, step));
				else return;
				event.preventDefault();
			}),
		];
		return () => {
			clearTimeout(dwell);
			removers.forEach((remove) => remove());
		};
	};
}

/** Moves the focus to the mark of a cell inside `root`; does nothing where the chart has no such mark. */
export function focusCell(root: ParentNode, cell: CellRef | null) {
	if (!cell) return;
	const key = CSS.escape(`${cell.document}.${cell.dimension}`);
	root.querySelector<SVGElement>(`[data-cell="${key}"]`)?.focus();
}

function isKeyboardFocus(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches(':focus-visible');
}

function cellAt(target: EventTarget | null): CellRef | null {
	const mark = target instanceof Element ? target.closest('[data-cell]') : null;
	const [document, dimension] = mark?.getAttribute('data-cell')?.split('.') ?? [];
	return document !== undefined && dimension !== undefined ? { document, dimension } : null;
}

function highlightAt(target: EventTarget | null): Highlight {
	const part = target instanceof Element ? target : null;
	const nearest = (name: string) => part?.closest(`[${name}]`)?.getAttribute(name) ?? null;
	return (
		cellAt(target) ?? { document: nearest('data-document'), dimension: nearest('data-dimension') }
	);
}
