import { measureAgreement } from '$lib/analysis/reliability/agreement';
import { factsOf } from '$lib/io/package-facts';
import { getLocale } from '$lib/paraglide/runtime';
import { datasetSource, shippedDataset, shippedMethod } from '$lib/server/dataset';

/** What the dataset says of itself, and how far its readings agree, computed at build time. */
export function load() {
	const { scopes, coders } = measureAgreement(shippedDataset());
	const pooled = scopes[0];
	return {
		method: shippedMethod(),
		facts: factsOf(datasetSource().datapackage, getLocale()),
		agreement:
			pooled && coders.length > 1
				? {
						coders: coders.length,
						units: pooled.units,
						exact: pooled.exact,
						alpha: pooled.alpha.ordinal.alpha,
					}
				: null,
	};
}
