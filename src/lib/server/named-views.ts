import type { NamedView } from '../model/dataset';
import { shippedDataset } from './dataset';
import { openView, type OpenedView } from './open-view';

/** A named view of the shipped dataset, ready to be drawn. */
export interface OpenedNamedView extends OpenedView {
	readonly named: NamedView;
}

/** The slugs of all named views, as the routes' entries take them. */
export function slugEntries(): { slug: string }[] {
	return shippedDataset().views.map(({ slug }) => ({ slug }));
}

/** `null` where no view has that name. */
export function openNamedView(slug: string): OpenedNamedView | null {
	const dataset = shippedDataset();
	const named = dataset.views.find((each) => each.slug === slug);
	if (!named) return null;
	return { ...openView(dataset, named.query, named), named };
}
