import { drawForEmbed } from '../export/embed-drawing';
import { embedHeight, WIDE } from '../export/embed-size';
import type { Size } from '../export/standalone-svg';
import { shippedDataset } from './dataset';
import { openNamedView, type OpenedNamedView } from './named-views';

/** A named view with the proportions of its frame. */
export interface NamedFrame extends Size {
	readonly slug: string;
	readonly title: string;
	readonly query: string;
}

/** All named views of the shipped dataset. */
export function embedFrames(): NamedFrame[] {
	return shippedDataset().views.flatMap(({ slug }) => {
		const opened = openNamedView(slug);
		return opened ? [frameOf(opened)] : [];
	});
}

/** The proportions of a named view's frame. */
export function frameOf({ named, chart, matrix, view, words }: OpenedNamedView): NamedFrame {
	const drawing = drawForEmbed(chart, matrix, view, { width: WIDE.drawing, linkOf: null });
	return {
		slug: named.slug,
		title: words.title,
		query: named.query,
		width: WIDE.drawing + 2 * WIDE.margin,
		height: embedHeight(words, { ...drawing, margin: WIDE.margin }),
	};
}
