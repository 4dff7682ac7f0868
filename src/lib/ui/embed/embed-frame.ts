import { render } from 'svelte/server';
import { resolveView } from '../../analysis/resolve-view';
import { showState } from '../../analysis/frozen';
import { CHARTS } from '../../charts/registry';
import { parseMarkup } from '../../export/markup';
import { namedViewOf } from '../../export/named-view';
import { wordPicture } from '../../export/picture-words';
import type { Dataset } from '../../model/dataset';
import { cellKey, type Matrix } from '../../model/matrix';
import { formatView } from '../../view/format';
import { parseView, type ParsedView } from '../../view/parse';
import type { CellRef, View } from '../../view/view';
import { vocabularyOf, type Vocabulary } from '../../view/vocabulary';
import { chartPointer, focusCell, stepFrom } from '../chart-pointer';
import EmbedView from './EmbedView.svelte';
import { toDom } from './to-dom';

/** px between the frame's edges and the chart; EmbedView's style has the same. */
const paddingOf = (width: number) => (width <= 600 ? 16 : 24);

/** The view of a query in a frame: drawn anew whenever its width or what it shows changes. */
export class EmbedFrame {
	readonly #dataset: Dataset;
	readonly #home: string;
	readonly #vocabulary: Vocabulary;
	readonly #notices: ParsedView['notices'];
	#view: View;
	#width = 0;
	/** The mark that was last focused. */
	#tabStop: string | null = null;
	#matrix: Matrix | null = null;

	/** In: `query` of the frame's own address; `home`: address of the site's overview. */
	constructor(dataset: Dataset, { query, home }: { query: string; home: string }) {
		this.#dataset = dataset;
		this.#home = home;
		this.#vocabulary = vocabularyOf(dataset, CHARTS);
		const { view, notices } = parseView(new URLSearchParams(query), this.#vocabulary);
		this.#view = view;
		this.#notices = notices;
	}

	/** Draws into `host` as soon as there is room: a frame that starts hidden has none. */
	show(host: HTMLElement) {
		chartPointer({
			highlight: () => {},
			point: (cell) => (this.#tabStop = cellKey(cell.document, cell.dimension)),
			leave: () => {},
			open: (cell, by) => this.#open(host, cell, by),
			neighbour: (cell, step) => this.#matrix && stepFrom(this.#matrix, cell, step),
		})(host);
		host.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (button?.hasAttribute('data-close')) this.#close(host);
			const shows = button?.getAttribute('data-show');
			if (shows === 'then' || shows === 'now') this.#change(host, showState(this.#view, shows));
		});
		host.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#close(host);
		});
		const fit = () => {
			const width = host.clientWidth;
			if (width === this.#width || width === 0) return;
			this.#width = width;
			this.#draw(host);
		};
		fit();
		new ResizeObserver(fit).observe(host);
	}

	#draw(host: HTMLElement) {
		const view = this.#view;
		const chart = CHARTS.get(view.chart);
		if (!chart) throw new Error(`no chart ${view.chart}`);
		const resolved = resolveView(this.#dataset, view);
		const { shown } = resolved;
		this.#matrix = shown;
		const hadFocus = host.contains(document.activeElement);
		const query = formatView({ ...view, theme: 'auto' });
		const props = {
			view,
			resolved,
			chart,
			words: wordPicture(
				chart,
				shown,
				namedViewOf(this.#dataset.views, this.#vocabulary, view),
				view,
			),
			notices: this.#notices,
			room: this.#width - 2 * paddingOf(this.#width),
			tabStop:
				this.#tabStop !== null && shown.cells.has(this.#tabStop)
					? this.#tabStop
					: (shown.cells.keys().next().value ?? null),
			address: `${this.#home}${query && `?${query}`}`,
		};
		host.replaceChildren(toDom(parseMarkup(render(EmbedView, { props }).body)));
		if (hadFocus && this.#tabStop !== null) {
			const [document = '', dimension = ''] = this.#tabStop.split('.');
			focusCell(host, { document, dimension });
		}
	}

	#change(host: HTMLElement, view: View) {
		this.#view = view;
		this.#draw(host);
	}

	#open(host: HTMLElement, cell: CellRef, by: 'pointer' | 'keyboard') {
		this.#tabStop = cellKey(cell.document, cell.dimension);
		this.#change(host, { ...this.#view, cell });
		if (by === 'keyboard') host.querySelector<HTMLElement>('section h2')?.focus();
	}

	#close(host: HTMLElement) {
		if (this.#view.cell) this.#change(host, { ...this.#view, cell: null });
	}
}
