import { forReading } from '$lib/server/for-reading';
import { shippedDataset } from '$lib/server/dataset';

export function load() {
	return { dataset: forReading(shippedDataset()) };
}
