import type { Dataset, Id } from '../../model/dataset';

/** A page about a document or a dimension. */
export interface LocalPage {
	readonly kind: 'document' | 'dimension';
	readonly id: Id;
}

/**
 * The page that an address leads to in a dataset of the visitor's own, of which no page was built.
 *
 * In     `path` without the site's base path: `/documents/plan/`.
 * Out    `null` where the dataset has no such document or dimension.
 */
export function pageOf(path: string, { documents, dimensions }: Dataset): LocalPage | null {
	const [, folder, name] = /^\/(documents|dimensions)\/([^/]+)\/?$/.exec(path) ?? [];
	if (name === undefined) return null;
	const id = decoded(name);
	const rows = folder === 'documents' ? documents : dimensions;
	if (!rows.some((row) => row.id === id)) return null;
	return { kind: folder === 'documents' ? 'document' : 'dimension', id };
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name; // a broken escape is no id of ours
	}
}
