import { forReading } from '$lib/server/for-reading';
import { shippedDataset } from '$lib/server/dataset';
import { siteAddress } from '$lib/server/site';

export function load() {
	return { dataset: forReading(shippedDataset()), site: siteAddress() };
}
