import { render } from 'svelte/server';
import { NO_HIGHLIGHT } from '../charts/chart';
import type { ChartEntry } from '../charts/registry';
import type { Matrix } from '../model/matrix';
import type { View } from '../view/view';
import { cleanSvg, linkedIds } from './clean-svg';
import { parseMarkup, type MarkupElement } from './markup';

export interface Drawing {
	readonly svg: MarkupElement;
	readonly width: number;
	readonly height: number;
}

/**
 * Draws a chart for a page that has no script: in the page's own colours, marks as links.
 *
 * In     `width` in px; `linkOf`: where the evidence of a cell is, `null` = marks lead nowhere.
 */
export function drawForEmbed(
	chart: ChartEntry,
	matrix: Matrix,
	view: View,
	{ width, linkOf }: { width: number; linkOf: ((key: string) => string) | null },
): Drawing {
	const idPrefix = `${chart.id}-${width}`;
	const props = {
		matrix,
		width,
		idPrefix,
		selected: view.cell,
		highlight: NO_HIGHLIGHT,
		coders: view.show === 'coders',
		tabStop: null,
	};
	const markup = render(chart.component, { props }).body;
	const drawn = parseMarkup(markup);
	const cleaned = cleanSvg(drawn, {
		paintOf: (token) => `var(--${token})`,
		linked: linkedIds(markup),
		linkOf,
	});
	return { svg: cleaned, width, height: Number(drawn.attributes.get('height')) };
}
