import { m } from '../paraglide/messages';

/** The pages of the navigation, in its order. */
export const PAGES = [
	{ route: '/', title: m.site_nav_overview },
	{ route: '/compare', title: m.site_nav_compare },
	{ route: '/agreement', title: m.site_nav_agreement },
] as const;
