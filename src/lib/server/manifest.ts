import { TOKENS } from '../charts/palette';
import { m } from '../paraglide/messages';
import { ICONS } from './icons';

/**
 * What a device needs to install the site. Paths are relative to the file, which stands at the site's root.
 *
 * In     `title` of the dataset, `language` of the pages.
 */
export function manifestOf(title: string, language: string) {
	const paper = TOKENS.light.get('paper');
	return {
		name: m.site_page_title({ page: title }),
		short_name: m.site_name(),
		description: m.manifest_description(),
		lang: language,
		start_url: './',
		scope: './',
		display: 'standalone',
		theme_color: paper,
		background_color: paper,
		icons: ICONS.map(({ name, size, maskable }) => ({
			src: `icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: maskable ? 'maskable' : 'any',
		})),
	};
}
