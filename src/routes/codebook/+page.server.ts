import { withoutTwins } from '$lib/model/localise';
import { shippedCodebook, shippedDataset } from '$lib/server/dataset';

/** What the codebook says beyond the dataset that every page carries. */
export function load() {
	const { dimensions } = shippedDataset();
	return {
		codebook: shippedCodebook(),
		notes: new Map(dimensions.map(({ id, extra }) => [id, withoutTwins(extra)])),
	};
}
