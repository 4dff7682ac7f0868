/** The parameters of a link, decoded, in their order. */
export type LinkPairs = readonly (readonly [string, string])[];

/** Turns the parameters of an older link into today's; must leave a link of today unchanged. */
export type Migration = (pairs: LinkPairs) => LinkPairs;

/** Oldest first. Every entry keeps its test: a link that was once cited stays alive. */
export const MIGRATIONS: readonly Migration[] = [];

/** A migration for an id that had to change: rewrites it in every list and reference. */
export function renameId(from: string, to: string): Migration {
	const names = new Set(['docs', 'dims', 'cell', 'a', 'b', 'order', 'coder']);
	return (pairs) =>
		pairs.map(([name, value]) => [
			name,
			names.has(name)
				? value
						.split(/([.:])/u)
						.map((piece) => (piece === from ? to : piece))
						.join('')
				: value,
		]);
}
