import type { ChartEntry } from '../charts/registry';
import { wordSource } from '../i18n/judgement';
import type { NamedView } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import type { PictureFrame } from './standalone-svg';

export type PictureWords = Pick<PictureFrame, 'title' | 'subtitle' | 'source'>;

/** What a picture says around its chart: the named view's own words, else those of the chart. */
export function wordPicture(
	chart: ChartEntry,
	matrix: Matrix,
	named: NamedView | null,
): PictureWords {
	return {
		title: named?.title || chart.title(),
		subtitle: named?.subtitle || chart.subtitle(matrix),
		source: m.chart_frame_source({ source: wordSource(matrix) }),
	};
}
