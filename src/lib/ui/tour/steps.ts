import { m } from '../../paraglide/messages';

/** One stop of the tour. */
export interface TourStep {
	/** Finds the part of the page it is about. */
	readonly target: string;
	readonly title: () => string;
	readonly text: () => string;
	/** The evidence of the target, a mark, is shown meanwhile. */
	readonly showsEvidence?: true;
}

/** The tour of the overview, from its top to its end; what is not on the page is passed over. */
export const TOUR: readonly TourStep[] = [
	{ target: '#findings', title: m.site_findings, text: m.tour_findings },
	{ target: '#filters', title: m.filter_region, text: m.tour_filters },
	{ target: '#positions', title: m.chart_view_positions_title, text: m.tour_positions },
	{
		target: '#positions [data-cell]',
		title: m.tour_evidence_title,
		text: m.tour_evidence,
		showsEvidence: true,
	},
	{ target: '#heatmap', title: m.chart_view_heatmap_title, text: m.tour_heatmap },
	{ target: '#radar', title: m.chart_view_radar_title, text: m.tour_radar },
	{ target: '#radar button[aria-expanded]', title: m.share, text: m.tour_share },
];
