import { m } from '../../paraglide/messages';

/** How each number is computed, and where it shows. */
export const NUMBERS = [
	{
		id: 'spread',
		term: m.method_spread,
		means: m.method_spread_means,
		route: '/dimensions',
		place: m.dimensions_title,
	},
	{
		id: 'apart',
		term: m.method_apart,
		means: m.method_apart_means,
		route: '/documents',
		place: m.documents_title,
	},
	{
		id: 'similarity',
		term: m.method_similarity,
		means: m.method_similarity_means,
		route: '/similarity',
		place: m.pages_nav_similarity,
	},
	{
		id: 'map',
		term: m.method_map,
		means: m.method_map_means,
		route: '/similarity',
		place: m.map_title,
	},
	{
		id: 'alpha',
		term: m.method_alpha,
		means: m.method_alpha_means,
		route: '/agreement',
		place: m.site_nav_agreement,
	},
	{
		id: 'order',
		term: m.method_order,
		means: m.method_order_means,
		route: '/',
		place: m.site_nav_overview,
	},
] as const;

/** What no chart here can show, whatever the dataset. */
export const LIMITS = [
	m.method_limit_right,
	m.method_limit_sum,
	m.method_limit_silence,
	m.method_limit_steps,
	m.method_limit_selection,
	m.method_limit_radar,
] as const;
