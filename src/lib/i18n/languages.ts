import { baseLocale, getLocale, locales } from '../paraglide/runtime';

/** A page in another language. */
export interface OtherLanguage {
	readonly code: string;
	/** In its own words: 한국어. */
	readonly name: string;
	readonly href: string;
}

/**
 * The same page in the site's other languages, each of which stands below a folder of its name.
 *
 * In     `path` of the page: `/ko/compare/`; `base` of the site in this language: `/ko`, or, while a page
 *        is drawn, the way to it from there: `..`.
 */
export function otherLanguages(path: string, base: string): OtherLanguage[] {
	const here = getLocale();
	const home = pathBelow(path, `${base}/`);
	const root = home.slice(0, home.length - languageFolder(here).length - 1);
	return locales
		.filter((code) => code !== here)
		.map((code) => ({
			code,
			name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
			href: `${root}${languageFolder(code)}/${path.slice(home.length)}`,
		}));
}

function pathBelow(path: string, way: string): string {
	return new URL(way, `https://any.example${path}`).pathname;
}

/** Where the pages of a language stand below the site: '' for the first one, `/ko`. */
export function languageFolder(code: string): string {
	return code === baseLocale ? '' : `/${code}`;
}
