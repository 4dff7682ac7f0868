export const prerender = true;
export const trailingSlash = 'always';

/** Pages carry the dataset; the fallback page, which was drawn for no address, has to fetch it. */
export async function load({ data }) {
	if (data) return data;
	const { loadWholeDataset } = await import('$lib/ui/whole-dataset');
	return { dataset: await loadWholeDataset() };
}
