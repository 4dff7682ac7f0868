import { CHARTS } from '$lib/charts/registry';
import { m } from '$lib/paraglide/messages';
import type { ChartGuide } from '$lib/ui/help/chart-guides';

/** How to read every chart, in the charts' own words: read at build time, so that the page needs none of their code. */
export function load(): { guides: ChartGuide[] } {
	const guides = [...CHARTS.values()].map(({ id, title, howToRead }) => ({
		id,
		title: title(),
		howToRead: howToRead(),
	}));
	return {
		guides: [
			...guides,
			{ id: 'wall', title: m.help_wall_title(), howToRead: m.help_wall_how_to_read() },
			{ id: 'forest', title: m.agreement_forest_title(), howToRead: m.help_forest_how_to_read() },
		],
	};
}
