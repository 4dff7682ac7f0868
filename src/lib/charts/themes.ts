import type { Dimension } from '../model/dataset';

/** Dimensions that follow one another in one theme. */
export interface ThemeRun {
	readonly theme: string;
	readonly dimensions: readonly Dimension[];
}

/**
 * Cuts dimensions, in drawing order, where the theme changes.
 *
 * Out    the runs, or `null` where headings would not group anything: an order that takes a theme up
 *        again, no run of two, or no themes at all.
 */
export function themeRuns(dimensions: readonly Dimension[]): ThemeRun[] | null {
	const runs: { theme: string; dimensions: Dimension[] }[] = [];
	for (const dimension of dimensions) {
		const last = runs.at(-1);
		if (last?.theme === dimension.theme) last.dimensions.push(dimension);
		else runs.push({ theme: dimension.theme, dimensions: [dimension] });
	}
	const themes = new Set(runs.map(({ theme }) => theme));
	const grouped = themes.size === runs.length && runs.length < dimensions.length;
	return grouped && !themes.has('') ? runs : null;
}
