import { languageFolder } from '../i18n/languages';
import { getLocale } from '../paraglide/runtime';

/**
 * Where the pages of this build's language will stand, without a slash at its end; `null` where the build was not told.
 *
 * In     SITE_URL: the whole address, https://example.org/stances where BASE_PATH is /stances.
 * Throws Error for what is no such address: wrong links stay in search engines for long.
 */
export function siteAddress(): string | null {
	const address = process.env.SITE_URL?.trim();
	if (!address) return null;
	const base = process.env.BASE_PATH ?? '';
	const isWeb = /^https?:\/\//u.test(address) && URL.canParse(address);
	if (!isWeb || new URL(address).pathname.replace(/\/+$/u, '') !== base)
		throw new Error(
			`SITE_URL is "${address}": write the whole address of the site, such as https://example.org${base}`,
		);
	return `${address.replace(/\/+$/u, '')}${languageFolder(getLocale())}`;
}
