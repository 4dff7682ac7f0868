import { shippedDataset } from '$lib/server/dataset';

export function load() {
	return { dataset: forReading(shippedDataset()) };
}

/** What pages show: the surroundings of a quote serve only to find it again in the full text. */
function forReading(dataset: ReturnType<typeof shippedDataset>) {
	return {
		...dataset,
		quotes: dataset.quotes.map((quote) => ({ ...quote, prefix: '', suffix: '' })),
	};
}
