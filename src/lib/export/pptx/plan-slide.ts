import { resolveView } from '../../analysis/resolve-view';
import { CHART_IDS } from '../../charts/chart-ids';
import { wordSource } from '../../i18n/judgement';
import type { Dataset } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';
import { formatView } from '../../view/format';
import type { View } from '../../view/view';
import { vocabularyOf } from '../../view/vocabulary';
import { namedViewOf } from '../named-view';
import type { DeckSlide, ViewSlide } from './deck';
import { isNative } from './native-charts';
import { onlyPinned } from './pinned-questions';
import { quotesSubtitle, viewSubtitle } from './slide-subtitles';
import { findingTitles, outlinesTitle } from './slide-titles';

/** A slide as its author keeps it: what it shows, and the words that are not computed. */
export interface SlideDraft {
	readonly kind: DeckSlide['kind'];
	readonly view: View;
	/** `null` = what the scores prove. */
	readonly title: string | null;
	/** `null` = the scale in words. */
	readonly subtitle: string | null;
	readonly takeaway: string;
}

/** A slide with the titles that its author may choose from. */
export interface PlannedSlide {
	readonly slide: DeckSlide;
	readonly titles: readonly string[];
}

/**
 * Makes a slide of a draft, with the data as it is now.
 *
 * In     `address`: the page that links lead to, without a query.
 * Out    `null` where the view shows no document or no dimension.
 * Rules  A radar of two axes, and a chart that PowerPoint does not know, become positions.
 */
export function planSlide(
	draft: SlideDraft,
	dataset: Dataset,
	address: string,
): PlannedSlide | null {
	const { view, takeaway } = draft;
	const { shown: matrix } = resolveView(dataset, view);
	const [dimension] = matrix.dimensions;
	if (matrix.documents.length === 0 || !dimension) return null;
	const query = formatView(view);
	const head = {
		matrix: view.pins.length > 0 ? onlyPinned(matrix, view.pins) : matrix,
		takeaway,
		permalink: query === '' ? address : `${address}?${query}`,
		source: m.chart_frame_source({ source: wordSource(matrix) }),
	};
	const titled = (titles: readonly string[], subtitle: string) => ({
		title: draft.title ?? titles[0] ?? '',
		subtitle: draft.subtitle ?? subtitle,
	});
	switch (draft.kind) {
		case 'view': {
			const chart = chartOf(view, matrix);
			const titles = viewTitles(dataset, view, matrix);
			const words = titled(titles, viewSubtitle(matrix.scale, chart));
			const coders = view.show === 'coders';
			return { titles, slide: { kind: 'view', chart, coders, ...head, ...words } };
		}
		case 'quotes': {
			const titles = [m.slide_quick_quotes_title({ dimension: dimension.label })];
			const words = titled(titles, quotesSubtitle(matrix.scale, dimension));
			return { titles, slide: { kind: 'quotes', dimension: dimension.id, ...head, ...words } };
		}
		case 'codebook': {
			const titles = [m.slide_quick_codebook_title()];
			return { titles, slide: { kind: 'codebook', ...head, ...titled(titles, '') } };
		}
		case 'sources': {
			const titles = [m.slide_quick_sources_title()];
			return { titles, slide: { kind: 'sources', ...head, ...titled(titles, '') } };
		}
	}
}

function chartOf({ chart }: View, { dimensions }: Matrix): ViewSlide['chart'] {
	const needed = CHART_IDS.get(chart)?.minDimensions ?? 0;
	return isNative(chart) && dimensions.length >= needed ? chart : 'positions';
}

/** The named view's own title, then what the scores prove, then what is shown. */
function viewTitles(dataset: Dataset, view: View, matrix: Matrix): string[] {
	const named = namedViewOf(dataset.views, vocabularyOf(dataset, CHART_IDS), view);
	const titles = [
		...(named && named.title !== '' ? [named.title] : []),
		...findingTitles(matrix),
		view.chart === 'radar' ? outlinesTitle(matrix) : m.chart_positions_title(),
	];
	return [...new Set(titles)];
}
