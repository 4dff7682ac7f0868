import { MIN_AXES } from '../../charts/radar/wheel';
import { wordSource } from '../../i18n/judgement';
import type { Dataset, Dimension } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';
import { DEFAULT_VIEW, type View } from '../../view/view';
import { formatView } from '../../view/format';
import type { Deck, DeckSlide } from './deck';
import { inLanguage } from './in-language';
import { mostContested, mostTelling, widestQuestion } from './quick-choice';
import { pinnedQuestions } from './pinned-questions';
import { withDimensions, withDocuments } from './slides/subset';
import { polesOf, quotesSubtitle } from './slide-subtitles';
import { apartTitle, contestedTitle, outlinesTitle } from './slide-titles';

export interface QuickDeckOptions {
	readonly language: Deck['language'];
	readonly theme: Deck['theme'];
	readonly size: Deck['size'];
	/** What the address says, for the permalinks: each slide links to its own view of it. */
	readonly view: View;
	/** The page that links lead to, without a query: `https://example.org/`. */
	readonly address: string;
	/** Show where readings differ. */
	readonly coders: boolean;
}

/**
 * Plans a deck of the current view: title, the rows on which the documents part most, the whole
 * matrix, the most telling outlines over each other, the widest question in the documents' own
 * words; behind them the codebook and the sources.
 *
 * In     `matrix` selected and ordered, as the page shows it.
 * Rules  Titles state what the scores prove, or what is shown where they prove nothing. A radar needs
 *        three dimensions, quotes a dimension on which two documents differ; without them the slide is left out.
 */
export function planQuickDeck(dataset: Dataset, matrix: Matrix, options: QuickDeckOptions): Deck {
	return inLanguage(options.language, () => plan(dataset, { matrix, options }));
}

interface Planner {
	readonly matrix: Matrix;
	readonly options: QuickDeckOptions;
}

function plan(dataset: Dataset, planner: Planner): Deck {
	const { matrix, options } = planner;
	const { language, theme, size } = options;
	return {
		language,
		theme,
		size,
		accent: null,
		logo: null,
		title: dataset.title === '' ? dataset.id : dataset.title,
		subtitle: m.slide_quick_subtitle({
			documents: m.slide_quick_documents({ count: matrix.documents.length }),
			dimensions: m.slide_quick_dimensions({ count: matrix.dimensions.length }),
			...polesOf(matrix.scale),
		}),
		slides: [
			positionsOf(planner),
			heatmapOf(planner),
			...radarOf(planner),
			...quotesOf(planner),
			codebookOf(planner),
			sourcesOf(planner),
		],
	};
}

function positionsOf(planner: Planner): DeckSlide {
	const { options } = planner;
	const matrix = mostContested(planner.matrix);
	return {
		kind: 'view',
		chart: 'positions',
		coders: options.coders,
		...headed(planner, matrix, { chart: 'positions', show: options.coders ? 'coders' : null }),
		title: contestedTitle(matrix) ?? m.chart_positions_title(),
		subtitle: m.slide_quick_positions_subtitle(polesOf(matrix.scale)),
	};
}

function heatmapOf(planner: Planner): DeckSlide {
	const { matrix, options } = planner;
	return {
		kind: 'view',
		chart: 'heatmap',
		coders: options.coders,
		...headed(planner, matrix, { chart: 'heatmap', show: options.coders ? 'coders' : null }),
		title: apartTitle(matrix) ?? m.chart_heatmap_title(),
		subtitle: m.slide_quick_heatmap_subtitle(polesOf(matrix.scale)),
	};
}

function radarOf(planner: Planner): DeckSlide[] {
	if (planner.matrix.dimensions.length < MIN_AXES) return [];
	const documents = mostTelling(planner.matrix);
	if (documents.length === 0) return [];
	const matrix = withDocuments(planner.matrix, documents);
	return [
		{
			kind: 'view',
			chart: 'radar',
			coders: false,
			...headed(planner, matrix, { chart: 'radar' }),
			title: outlinesTitle(matrix),
			subtitle: m.slide_quick_radar_subtitle(polesOf(matrix.scale)),
		},
	];
}

/** The pinned quotes, dimension by dimension; without any, the widest question. */
function quotesOf(planner: Planner): DeckSlide[] {
	const { matrix, options } = planner;
	const pinned = pinnedQuestions(matrix, options.view.pins);
	if (pinned.length > 0)
		return pinned.map(({ dimension, matrix: only, pins }) =>
			quotesSlide(planner, dimension, { matrix: only, pins }),
		);
	const widest = widestQuestion(matrix);
	if (!widest) return [];
	return [quotesSlide(planner, widest, { matrix: withDimensions(matrix, [widest]), pins: [] })];
}

function quotesSlide(
	planner: Planner,
	dimension: Dimension,
	{ matrix, pins }: { matrix: Matrix; pins: View['pins'] },
): DeckSlide {
	return {
		kind: 'quotes',
		dimension: dimension.id,
		...headed(planner, matrix, { chart: 'positions', pins }),
		title: m.slide_quick_quotes_title({ dimension: dimension.label }),
		subtitle: quotesSubtitle(matrix.scale, dimension),
	};
}

function codebookOf(planner: Planner): DeckSlide {
	return {
		kind: 'codebook',
		...headed(planner, planner.matrix, { chart: 'heatmap' }),
		title: m.slide_quick_codebook_title(),
		subtitle: '',
	};
}

function sourcesOf(planner: Planner): DeckSlide {
	return {
		kind: 'sources',
		...headed(planner, planner.matrix, { chart: 'heatmap' }),
		title: m.slide_quick_sources_title(),
		subtitle: '',
	};
}

/** What a slide says of its data: whose scores, and the address of just what it shows. */
function headed({ options }: Planner, matrix: Matrix, shown: Partial<View>) {
	const view: View = {
		...DEFAULT_VIEW,
		docs: matrix.documents.map(({ id }) => id),
		dims: matrix.dimensions.map(({ id }) => id),
		coder: options.view.coder,
		poles: options.view.poles,
		data: options.view.data,
		...shown,
	};
	const permalink = options.address === '' ? '' : `${options.address}?${formatView(view)}`;
	return {
		matrix,
		takeaway: '',
		permalink,
		source: m.chart_frame_source({ source: wordSource(matrix) }),
	};
}
