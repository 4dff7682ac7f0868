import type { PackageFacts } from '../io/package-facts';
import { m } from '../paraglide/messages';

/**
 * The dataset itself as a reference in the manner of APA.
 *
 * Rules  Without contributors the title stands first; without a year it says so; without a version
 *        none is named.
 */
export function citeDataset(
	{ title, version }: { readonly title: string; readonly version: string },
	{ contributors, year, homepage }: PackageFacts,
): string {
	const authors = contributors.map((one) => one.title).filter((name) => name !== '');
	const date = year === '' ? m.cite_no_date() : year;
	const what = version === '' ? title : m.method_cited_version({ title, version });
	const cited =
		authors.length === 0
			? m.method_cited_alone({ what, date })
			: m.method_cited({ authors: authors.join(', '), what, date });
	return homepage === '' ? cited : `${cited} ${homepage}`;
}
