import { siteAddress } from './site';

/** Address of the oEmbed file of a named view. */
export function oembedAddress(slug: string): string | null {
	const site = siteAddress();
	return site && `${site}/views/${slug}.oembed.json`;
}
