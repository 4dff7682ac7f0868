import { shippedDataset } from '$lib/server/dataset';

export function entries() {
	return shippedDataset().documents.map(({ id }) => ({ id }));
}
