import type { Id } from '../../model/dataset';
import type { SearchEntry } from '../../search/entries';
import type { Found } from '../../search/find-texts';

/** A text that was found, with all the dimensions on which it stands. */
export interface Hit {
	readonly entry: SearchEntry;
	readonly dimensions: readonly Id[];
}

/** The hits of one document, or of the codebook. */
export interface HitGroup {
	readonly document: Id | null;
	/** In how many cells something was found, shown or not. */
	readonly total: number;
	/** Best first. */
	readonly hits: readonly Hit[];
}

/**
 * Hits by document, the document with the best hit first.
 *
 * Rules  A passage that serves several cells is one hit that leads to each of them.
 */
export function groupHits(entries: readonly SearchEntry[], { places, groups }: Found): HitGroup[] {
	const byDocument = new Map<Id | null, Map<string, { entry: SearchEntry; dimensions: Id[] }>>();
	for (const place of places) {
		const entry = entries[place];
		if (!entry) continue;
		const { document, dimension, kind, text } = entry;
		const hits = byDocument.get(document) ?? new Map<string, Hit & { dimensions: Id[] }>();
		byDocument.set(document, hits);
		const key = document === null ? JSON.stringify([dimension, text]) : `${kind} ${text}`;
		const hit = hits.get(key);
		if (hit) hit.dimensions.push(dimension);
		else hits.set(key, { entry, dimensions: [dimension] });
	}
	return [...byDocument].map(([document, hits]) => ({
		document,
		hits: [...hits.values()],
		total: groups.get(document ?? '') ?? hits.size,
	}));
}

/** The first hit of the first group, alone. */
export function bestOf(groups: readonly HitGroup[]): HitGroup[] {
	return groups.slice(0, 1).map((group) => ({ ...group, hits: group.hits.slice(0, 1) }));
}

/** The groups of all others. */
export function withoutBest(groups: readonly HitGroup[]): HitGroup[] {
	return groups
		.map((group, i) => (i === 0 ? { ...group, hits: group.hits.slice(1) } : group))
		.filter(({ hits }) => hits.length > 0);
}
