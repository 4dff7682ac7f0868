import type { Component } from 'svelte';
import { SHARED_AT_LEAST } from '../analysis/similarity';
import { formatScore } from '../i18n/numbers';
import type { Scale } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import type { ChartProps } from './chart';
import Coders from './coders/Coders.svelte';
import Difference from './difference/Difference.svelte';
import DocumentMap from './map/DocumentMap.svelte';
import Heatmap from './heatmap/Heatmap.svelte';
import Profile from './profile/Profile.svelte';
import RadarGrid from './radar/RadarGrid.svelte';
import { MIN_AXES } from './radar/wheel';
import Similarity from './similarity/Similarity.svelte';
import Positions from './strip/Positions.svelte';

/** A chart as links, menus, embeds and pictures know it. */
export interface ChartEntry {
	/** Stands in links: never renamed. */
	readonly id: string;
	readonly component: Component<ChartProps>;
	/** With fewer dimensions the component says in words why it draws nothing. */
	readonly minDimensions: number;
	/** What a mark of it stands for: any cell or one of the first document, which is a control that opens
	 * its evidence; or a document, which is not. */
	readonly marks: 'cells' | 'cells-of-first' | 'documents';
	/** What kind of view it is: "Radar". */
	readonly title: () => string;
	/** States what is shown and words the scale. */
	readonly subtitle: (matrix: Matrix) => string;
	/** One line on how to read it. */
	readonly howToRead: () => string;
}

const ENTRIES: readonly ChartEntry[] = [
	{
		id: 'positions',
		component: Positions,
		minDimensions: 1,
		marks: 'cells',
		title: m.chart_view_positions_title,
		subtitle: ({ scale }) => m.chart_view_positions_subtitle(polesOf(scale)),
		howToRead: m.chart_view_positions_how_to_read,
	},
	{
		id: 'heatmap',
		component: Heatmap,
		minDimensions: 1,
		marks: 'cells',
		title: m.chart_view_heatmap_title,
		subtitle: ({ scale }) => m.chart_view_heatmap_subtitle(polesOf(scale)),
		howToRead: m.chart_view_heatmap_how_to_read,
	},
	{
		id: 'radar',
		component: RadarGrid,
		minDimensions: MIN_AXES,
		marks: 'cells',
		title: m.chart_view_radar_title,
		subtitle: ({ scale }) => m.chart_view_radar_subtitle(polesOf(scale)),
		howToRead: m.chart_view_radar_how_to_read,
	},
	{
		id: 'difference',
		component: Difference,
		minDimensions: 1,
		marks: 'cells',
		title: m.chart_view_difference_title,
		subtitle: ({ scale }) => m.chart_view_difference_subtitle(polesOf(scale)),
		howToRead: m.chart_view_difference_how_to_read,
	},
	{
		id: 'profile',
		component: Profile,
		minDimensions: 1,
		marks: 'cells-of-first',
		title: m.profile_title,
		subtitle: ({ scale, documents }) =>
			m.profile_subtitle({ ...polesOf(scale), document: documents[0]?.label ?? '' }),
		howToRead: m.profile_how_to_read,
	},
	{
		id: 'map',
		component: DocumentMap,
		minDimensions: SHARED_AT_LEAST,
		marks: 'documents',
		title: m.map_title,
		subtitle: ({ scale }) => m.map_subtitle(polesOf(scale)),
		howToRead: m.map_how_to_read,
	},
	{
		id: 'similarity',
		component: Similarity,
		minDimensions: SHARED_AT_LEAST,
		marks: 'documents',
		title: m.similarity_title,
		subtitle: ({ scale }) => m.similarity_subtitle(polesOf(scale)),
		howToRead: m.similarity_how_to_read,
	},
	{
		id: 'coders',
		component: Coders,
		minDimensions: 1,
		marks: 'cells',
		title: m.agreement_readings_title,
		subtitle: ({ scale }) => m.agreement_readings_subtitle(polesOf(scale)),
		howToRead: m.agreement_readings_how_to_read,
	},
];

/** Every chart by its id, in the order of the page. */
export const CHARTS: ReadonlyMap<string, ChartEntry> = new Map(
	ENTRIES.map((entry) => [entry.id, entry]),
);

function polesOf(scale: Scale): { low: string; high: string } {
	return { low: formatScore(scale, scale.min), high: formatScore(scale, scale.max) };
}
