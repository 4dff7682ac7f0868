import { getLocale, overwriteGetLocale, type Locale } from '../../paraglide/runtime';

/** Does the work with messages, numbers and dates in a language, whatever the page's is. */
export function inLanguage<T>(language: Locale, work: () => T): T {
	const current = getLocale;
	overwriteGetLocale(() => language);
	try {
		return work();
	} finally {
		overwriteGetLocale(current);
	}
}
