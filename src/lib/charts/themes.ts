import { themesOf, type ThemeGroup } from '../analysis/themes';
import type { Dimension } from '../model/dataset';

/**
 * The themes that can head the rows of a chart.
 *
 * In     dimensions in drawing order.
 * Out    `null` where headings would group nothing: an order that takes a theme up again, no two
 *        dimensions of one theme, or a dimension without a theme.
 */
export function themeHeadings(dimensions: readonly Dimension[]): readonly ThemeGroup[] | null {
	const groups = themesOf(dimensions);
	const ordered = groups.flatMap((group) => group.dimensions);
	const isTogether = ordered.every((dimension, i) => dimension === dimensions[i]);
	const isGrouping = groups.length < dimensions.length;
	return isTogether && isGrouping && groups.every(({ label }) => label !== '') ? groups : null;
}
