import type { Dimension } from '../model/dataset';

/** Dimensions that share a theme, in file order. */
export interface ThemeGroup {
	/** '' for dimensions without a theme. */
	readonly label: string;
	readonly dimensions: readonly Dimension[];
}

/** The themes in the order of their first dimension. */
export function themesOf(dimensions: readonly Dimension[]): ThemeGroup[] {
	const groups = new Map<string, Dimension[]>();
	for (const dimension of dimensions) {
		const group = groups.get(dimension.theme);
		if (group) group.push(dimension);
		else groups.set(dimension.theme, [dimension]);
	}
	return [...groups].map(([label, members]) => ({ label, dimensions: members }));
}
