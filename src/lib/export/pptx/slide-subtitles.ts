import { formatScore } from '../../i18n/numbers';
import type { Dimension, Scale } from '../../model/dataset';
import { m } from '../../paraglide/messages';
import type { ViewSlide } from './deck';

/** The ends of the scale as people write them. */
export function polesOf(scale: Scale): { min: string; max: string } {
	return { min: formatScore(scale, scale.min), max: formatScore(scale, scale.max) };
}

/** Words the scale of a chart. */
export function viewSubtitle(scale: Scale, chart: ViewSlide['chart']): string {
	const poles = polesOf(scale);
	switch (chart) {
		case 'positions':
			return m.slide_positions_subtitle(poles);
		case 'heatmap':
			return m.slide_quick_heatmap_subtitle(poles);
		case 'radar':
			return m.slide_quick_radar_subtitle(poles);
	}
}

/** The question with its poles in words. */
export function quotesSubtitle(scale: Scale, { question, low, high }: Dimension): string {
	const words = { low, high, ...polesOf(scale) };
	return question === ''
		? m.slide_quick_quotes_scale(words)
		: m.slide_quick_quotes_subtitle({ question, ...words });
}
