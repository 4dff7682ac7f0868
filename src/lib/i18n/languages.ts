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
 * In     `path` of the page, `base` of the site in this language: `/ko/compare/`, `/ko`.
 */
export function otherLanguages(path: string, base: string): OtherLanguage[] {
	const here = getLocale();
	const root = base.slice(0, base.length - languageFolder(here).length);
	return locales
		.filter((code) => code !== here)
		.map((code) => ({
			code,
			name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
			href: `${root}${languageFolder(code)}${path.slice(base.length)}`,
		}));
}

/** Where the pages of a language stand below the site: '' for the first one, `/ko`. */
export function languageFolder(code: string): string {
	return code === baseLocale ? '' : `/${code}`;
}
