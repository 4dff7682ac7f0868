import { languageFolder } from '../i18n/languages';
import { getLocale } from '../paraglide/runtime';

/** Where the pages of this build's language will stand, without a slash at its end; `null` where the build was not told. */
export function siteAddress(): string | null {
	const address = process.env.SITE_URL?.trim();
	if (!address) return null;
	const base = process.env.BASE_PATH ?? '';
	if (!isSiteAddress(address, base))
		throw new Error(
			`SITE_URL is "${address}": write the whole address of the site, such as https://example.org${base}`,
		);
	return `${address.replace(/\/+$/u, '')}${languageFolder(getLocale())}`;
}

/**
 * Whether links may be made of an address: wrong ones stay in search engines for long.
 *
 * In     the whole address, https://example.org/stances where `base` is /stances.
 */
export function isSiteAddress(address: string, base: string): boolean {
	const isWeb = /^https?:\/\//u.test(address) && URL.canParse(address);
	return isWeb && new URL(address).pathname.replace(/\/+$/u, '') === base;
}

/** Whether pages can stand below a path: '' for the root, `/stances`. */
export function isBasePath(base: string): boolean {
	return base === '' || /^(?:\/[\w~.-]+)+$/u.test(base);
}
