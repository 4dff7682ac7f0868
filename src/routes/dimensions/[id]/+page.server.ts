import { shippedDataset } from '$lib/server/dataset';

export function entries() {
	return shippedDataset().dimensions.map(({ id }) => ({ id }));
}
