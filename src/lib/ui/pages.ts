import { m } from '../paraglide/messages';

/** The pages of the navigation, in its order. */
export const PAGES = [
	{ route: '/', title: m.site_nav_overview },
	{ route: '/compare', title: m.site_nav_compare },
	{ route: '/documents', title: m.site_nav_documents },
	{ route: '/similarity', title: m.pages_nav_similarity },
	{ route: '/codebook', title: m.site_nav_codebook },
	{ route: '/search', title: m.pages_nav_search },
	{ route: '/agreement', title: m.site_nav_agreement },
	{ route: '/data', title: m.site_nav_data },
	{ route: '/slides', title: m.site_nav_slides },
] as const;
