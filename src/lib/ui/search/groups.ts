import type { Id } from '../../model/dataset';
import type { SearchEntry } from '../../search/entries';
import type { Found } from '../../search/find-texts';

/** The hits of one document, or of the codebook. */
export interface HitGroup {
	readonly document: Id | null;
	/** How many there are, shown or not. */
	readonly total: number;
	/** Best first. */
	readonly hits: readonly SearchEntry[];
}

/** Hits by document, the document with the best hit first. */
export function groupHits(entries: readonly SearchEntry[], { places, groups }: Found): HitGroup[] {
	const byDocument = new Map<Id | null, SearchEntry[]>();
	for (const place of places) {
		const entry = entries[place];
		if (!entry) continue;
		const group = byDocument.get(entry.document);
		if (group) group.push(entry);
		else byDocument.set(entry.document, [entry]);
	}
	return [...byDocument].map(([document, hits]) => ({
		document,
		hits,
		total: groups.get(document ?? '') ?? hits.length,
	}));
}
