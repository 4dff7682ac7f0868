import { findingsOf } from '../../analysis/findings';
import { MIN_AXES } from '../../charts/radar/wheel';
import { wordSource } from '../../i18n/judgement';
import { formatScore, joinWords } from '../../i18n/numbers';
import type { Dataset, Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';
import { DEFAULT_VIEW, type View } from '../../view/view';
import { formatView } from '../../view/format';
import type { Deck, DeckSlide } from './deck';
import { inLanguage } from './in-language';
import { mostContested, mostTelling, widestQuestion } from './quick-choice';
import { withDimensions, withDocuments } from './slides/subset';

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
			...polesOf(matrix),
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
		...headed(planner, matrix, 'positions'),
		title: contestedTitle(matrix),
		subtitle: m.slide_quick_positions_subtitle(polesOf(matrix)),
	};
}

function contestedTitle(matrix: Matrix): string {
	const { contested } = findingsOf(matrix);
	if (contested.kind === 'undefined') return m.chart_positions_title();
	const dimensions = contested.facts.map(({ dimension }) => labelOf(matrix.dimensions, dimension));
	return m.slide_quick_contested_title({
		count: dimensions.length,
		dimensions: joinWords(dimensions),
	});
}

function heatmapOf(planner: Planner): DeckSlide {
	const { matrix, options } = planner;
	return {
		kind: 'view',
		chart: 'heatmap',
		coders: options.coders,
		...headed(planner, matrix, 'heatmap'),
		title: apartTitle(matrix),
		subtitle: m.slide_quick_heatmap_subtitle(polesOf(matrix)),
	};
}

function apartTitle(matrix: Matrix): string {
	const { apart } = findingsOf(matrix);
	if (apart.kind === 'undefined') return m.chart_heatmap_title();
	const documents = apart.facts.map(({ document }) => labelOf(matrix.documents, document));
	return m.slide_quick_apart_title({ count: documents.length, documents: joinWords(documents) });
}

function radarOf(planner: Planner): DeckSlide[] {
	if (planner.matrix.dimensions.length < MIN_AXES) return [];
	const documents = mostTelling(planner.matrix);
	if (documents.length === 0) return [];
	const matrix = withDocuments(planner.matrix, documents);
	const names = joinWords(documents.map(({ label }) => label));
	return [
		{
			kind: 'view',
			chart: 'radar',
			coders: false,
			...headed(planner, matrix, 'radar'),
			title: m.slide_quick_radar_title({ documents: names }),
			subtitle: m.slide_quick_radar_subtitle(polesOf(matrix)),
		},
	];
}

function quotesOf(planner: Planner): DeckSlide[] {
	const { matrix } = planner;
	const widest = widestQuestion(matrix);
	if (!widest) return [];
	const scale = { low: widest.low, high: widest.high, ...polesOf(matrix) };
	const head = headed(planner, withDimensions(matrix, [widest]), 'positions');
	return [
		{
			kind: 'quotes',
			dimension: widest.id,
			...head,
			title: m.slide_quick_quotes_title({ dimension: widest.label }),
			subtitle:
				widest.question === ''
					? m.slide_quick_quotes_scale(scale)
					: m.slide_quick_quotes_subtitle({ question: widest.question, ...scale }),
		},
	];
}

function codebookOf(planner: Planner): DeckSlide {
	return {
		kind: 'codebook',
		...headed(planner, planner.matrix, 'heatmap'),
		title: m.slide_quick_codebook_title(),
		subtitle: '',
	};
}

function sourcesOf(planner: Planner): DeckSlide {
	return {
		kind: 'sources',
		...headed(planner, planner.matrix, 'heatmap'),
		title: m.slide_quick_sources_title(),
		subtitle: '',
	};
}

/** What a slide says of its data: whose scores, and the address of just what it shows. */
function headed({ options }: Planner, matrix: Matrix, chart: string) {
	const view: View = {
		...DEFAULT_VIEW,
		chart,
		docs: matrix.documents.map(({ id }) => id),
		dims: matrix.dimensions.map(({ id }) => id),
		coder: options.view.coder,
		poles: options.view.poles,
		data: options.view.data,
	};
	const permalink = options.address === '' ? '' : `${options.address}?${formatView(view)}`;
	return { matrix, permalink, source: m.chart_frame_source({ source: wordSource(matrix) }) };
}

function polesOf({ scale }: Matrix): { min: string; max: string } {
	return { min: formatScore(scale, scale.min), max: formatScore(scale, scale.max) };
}

function labelOf(named: readonly { readonly id: Id; readonly label: string }[], id: Id): string {
	return named.find((each) => each.id === id)?.label ?? id;
}
