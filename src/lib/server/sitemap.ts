import type { Dataset } from '../model/dataset';

/**
 * The sitemap of the site: every page that a reader may look for.
 *
 * In     `site` = its address, without a slash at its end; `files` = the page files of the routes.
 * Rules  Pages with parameters are those of the dataset; embeds are no pages of their own.
 */
export function sitemap(
	site: string,
	files: readonly string[],
	{ documents, dimensions }: Dataset,
): string {
	const plain = files
		.map((file) => file.replace(/^(?:\.\.\/|\.\/)+/u, '').replace(/\+page\.svelte$/u, ''))
		.filter((path) => !path.includes('[') && !path.startsWith('embed/'));
	const paths = [
		...plain.toSorted(),
		...documents.map(({ id }) => `documents/${id}/`),
		...dimensions.map(({ id }) => `dimensions/${id}/`),
	];
	const entries = paths.map((path) => `\t<url><loc>${new URL(path, `${site}/`).href}</loc></url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...entries,
		'</urlset>',
		'',
	].join('\n');
}
