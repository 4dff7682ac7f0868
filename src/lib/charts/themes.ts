import { themesOf } from '../analysis/themes';
import type { Dimension } from '../model/dataset';

/** Dimensions of one theme that follow one another. */
export interface ThemeRun {
	readonly theme: string;
	readonly dimensions: readonly Dimension[];
}

/**
 * The themes that can head the rows of a chart.
 *
 * In     dimensions in drawing order.
 * Out    `null` where headings would group nothing: an order that takes a theme up again, no two
 *        dimensions of one theme, or a dimension without a theme.
 */
export function themeRuns(dimensions: readonly Dimension[]): ThemeRun[] | null {
	const groups = themesOf(dimensions);
	const ordered = groups.flatMap((group) => group.dimensions);
	const isTogether = ordered.every((dimension, i) => dimension === dimensions[i]);
	const isGrouping = groups.length < dimensions.length && groups.every(({ label }) => label !== '');
	if (!isTogether || !isGrouping) return null;
	return groups.map(({ label, dimensions: members }) => ({ theme: label, dimensions: members }));
}
