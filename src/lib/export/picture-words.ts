import type { ChartEntry } from '../charts/registry';
import { wordArrangement } from '../i18n/arrangement';
import { wordSource } from '../i18n/judgement';
import { wordShownReadings } from '../i18n/readings';
import type { NamedView } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { DEFAULT_VIEW, type View } from '../view/view';
import type { PictureFrame } from './standalone-svg';

/** A profile stands for one document whatever the order of the others; a map for none. */
export const ORDERED = {
	cells: 'all',
	'cells-of-first': 'dimensions',
	documents: 'nothing',
} as const;

export type PictureWords = Pick<PictureFrame, 'title' | 'subtitle' | 'source'>;

/** What a picture says around its chart: the named view's own words, else those of the chart, and below it
 * what its key says on the page: order, poles and readings. */
export function wordPicture(
	chart: ChartEntry,
	matrix: Matrix,
	named: NamedView | null,
	view: Pick<View, 'docs' | 'dims' | 'order' | 'poles' | 'show'> = DEFAULT_VIEW,
): PictureWords {
	const source = [
		m.chart_frame_source({ source: wordSource(matrix) }),
		wordArrangement(matrix, view, ORDERED[chart.marks]),
		view.show === 'coders' ? wordShownReadings(chart.id, matrix) : '',
	];
	return {
		title: named?.title || chart.title(),
		subtitle: named?.subtitle || chart.subtitle(matrix),
		source: source.filter((sentence) => sentence !== '').join(' '),
	};
}
