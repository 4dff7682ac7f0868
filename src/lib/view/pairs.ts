/** The part of the web's URLSearchParams that is used here, which the pure folders do not know. */
declare const URLSearchParams: new (query: string) => Iterable<[string, string]>;

/** A query, without `?`, as decoded name-value pairs. Never throws: a bent escape becomes U+FFFD. */
export function pairsOf(query: string): [string, string][] {
	return [...new URLSearchParams(query)];
}
