import { hashOfData } from '../../analysis/data-hash';
import { freezeView } from '../../analysis/frozen';
import type { ChartEntry } from '../../charts/registry';
import { CHARTS } from '../../charts/registry';
import { embedHeight, WIDE } from '../../export/embed-size';
import { namedViewOf } from '../../export/named-view';
import { fitPicture, PNG_SIZES, SVG_WIDTH, type PngSize } from '../../export/picture-size';
import { wordPicture, type PictureWords } from '../../export/picture-words';
import type { Frame } from '../../export/snippets';
import type { Citation } from '../../export/cite';
import type { NamedView } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { formatView } from '../../view/format';
import type { View } from '../../view/view';
import { vocabularyOf } from '../../view/vocabulary';
import { drawPicture, type DrawnPicture } from './draw-picture';

/** What lies behind a picture: white for slides, nothing, or the dark page. */
export type Ground = 'white' | 'transparent' | 'dark';

/** Where the page stands, without query: what is shared leads back to it. */
export interface Site {
	/** Address of the overview, with a slash at its end. */
	readonly home: string;
	/** Address of this page. */
	readonly page: string;
}

/** One chart as the page shows it, ready to leave the page. */
export class SharedView {
	readonly chart: ChartEntry;
	/** What is drawn. */
	readonly matrix: Matrix;
	readonly words: PictureWords;
	readonly #whole: Matrix;
	readonly #view: View;
	readonly #named: NamedView | null;
	readonly #site: Site;

	/** In: `whole` and `matrix` of the page; its view, whose chart need not be this one. */
	constructor(
		chart: ChartEntry,
		{ view, whole, matrix }: { view: View; whole: Matrix; matrix: Matrix },
		site: Site,
	) {
		const { dataset } = whole;
		this.chart = chart;
		this.matrix = matrix;
		this.#whole = whole;
		this.#view = { ...view, chart: chart.id, q: '', pins: [], stage: false, theme: 'auto' };
		this.#named = namedViewOf(dataset.views, vocabularyOf(dataset, CHARTS), this.#view);
		this.words = wordPicture(chart, matrix, this.#named, view);
		this.#site = site;
	}

	/** What is shown, as an address names it. */
	get view(): View {
		return this.#view;
	}

	/** The start of a file's name. */
	get fileName(): string {
		return this.#named?.slug ?? `${this.#whole.dataset.id}-${this.chart.id}`;
	}

	svg(ground: Ground): string {
		return drawPicture({ ...this.#picture(ground), width: SVG_WIDTH });
	}

	/** The SVG of a PNG: fitted into its size. */
	svgWithin(size: PngSize, ground: Ground): string {
		const picture = { ...this.#picture(ground), within: PNG_SIZES[size] };
		return fitPicture((width) => drawPicture({ ...picture, width }));
	}

	/** The address of this view on this page. */
	get link(): string {
		return this.#linkTo(this.#view);
	}

	/** The same with the scores that it shows. */
	get frozenLink(): string {
		return this.#linkTo(freezeView(this.#view, this.#whole, this.matrix));
	}

	get frame(): Frame {
		const { home } = this.#site;
		const query = formatView(this.#view);
		const svg = drawPicture({
			...this.#picture('white'),
			title: '',
			subtitle: '',
			source: '',
			width: WIDE.drawing + 2 * WIDE.margin,
		});
		const [, height = 0] = / height="([\d.]+)"/u.exec(svg) ?? [];
		const drawing = {
			width: WIDE.drawing,
			height: Number(height) - 2 * WIDE.margin,
			margin: WIDE.margin,
		};
		return {
			src: this.#named ? `${home}embed/${this.#named.slug}/` : `${home}embed/?${query}`,
			title: this.words.title,
			isLive: this.#named === null,
			width: WIDE.drawing + 2 * WIDE.margin,
			height: embedHeight(this.words, drawing),
		};
	}

	citation(seen: Date): Citation {
		const { dataset } = this.#whole;
		return {
			title: this.words.title,
			dataset: dataset.title,
			version: dataset.version,
			hash: hashOfData(dataset),
			url: this.frozenLink,
			seen,
		};
	}

	#linkTo(view: View): string {
		const query = formatView(view);
		return `${this.#site.page}${query && `?${query}`}#${this.chart.id}`;
	}

	#picture(ground: Ground): Omit<DrawnPicture, 'width'> {
		return {
			...this.words,
			chart: this.chart,
			matrix: this.matrix,
			coders: this.#view.show === 'coders',
			selected: this.#view.cell,
			theme: ground === 'dark' ? 'dark' : 'light',
			background: ground === 'dark' ? 'paper' : ground,
		};
	}
}
