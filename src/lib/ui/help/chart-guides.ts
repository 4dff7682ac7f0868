import { m } from '../../paraglide/messages';

/** How to read one chart. */
export interface ChartGuide {
	readonly id: string;
	readonly title: string;
	/** The line that the chart itself carries. */
	readonly howToRead: string;
}

/** What a chart answers, and the page that has it. */
export interface ChartUse {
	readonly answers: () => string;
	readonly route: '/' | '/compare' | '/documents' | '/similarity' | '/agreement';
	/** Where on that page; '' where it opens with it, or where a choice comes first. */
	readonly place: string;
}

/** By the chart's id; a chart that is not here is explained without an example. */
export const CHART_USES: ReadonlyMap<string, ChartUse> = new Map<string, ChartUse>([
	['positions', { answers: m.help_chart_positions, route: '/', place: '#positions' }],
	['heatmap', { answers: m.help_chart_heatmap, route: '/', place: '#heatmap' }],
	['radar', { answers: m.help_chart_radar, route: '/', place: '#radar' }],
	['wall', { answers: m.help_chart_wall, route: '/compare', place: '' }],
	['difference', { answers: m.help_chart_difference, route: '/compare', place: '' }],
	['profile', { answers: m.help_chart_profile, route: '/documents', place: '' }],
	['map', { answers: m.help_chart_map, route: '/similarity', place: '#map' }],
	['similarity', { answers: m.help_chart_similarity, route: '/similarity', place: '#similarity' }],
	['coders', { answers: m.help_chart_coders, route: '/agreement', place: '' }],
	['forest', { answers: m.help_chart_forest, route: '/agreement', place: '#forest-title' }],
]);
