/** Where the site will stand, without a slash at its end; `null` where the build was not told. */
export function siteAddress(): string | null {
	const address = process.env.SITE_URL?.trim();
	return address ? address.replace(/\/+$/u, '') : null;
}

/** Address of the oEmbed file of a named view. */
export function oembedAddress(slug: string): string | null {
	const site = siteAddress();
	return site && `${site}/views/${slug}.oembed.json`;
}
