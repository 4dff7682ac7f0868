import { render } from 'svelte/server';
import { NO_HIGHLIGHT } from '../charts/chart';
import type { ChartEntry } from '../charts/registry';
import type { Matrix } from '../model/matrix';
import type { CellRef } from '../view/view';
import { MARGIN, standaloneSvg, type PictureFrame } from './standalone-svg';

export interface PictureOptions extends PictureFrame {
	readonly chart: ChartEntry;
	readonly matrix: Matrix;
	/** Of the whole picture, in px; the chart takes what height it needs. */
	readonly width: number;
	readonly coders: boolean;
	/** A cell that the picture points at. */
	readonly selected: CellRef | null;
}

/** Draws a chart as a picture of its own, without a browser: for the build and the command line. */
export function renderSvg({
	chart,
	matrix,
	width,
	coders,
	selected,
	...frame
}: PictureOptions): string {
	const props = {
		matrix,
		width: width - 2 * MARGIN,
		idPrefix: chart.id,
		selected,
		highlight: NO_HIGHLIGHT,
		coders,
		tabStop: null,
	};
	return standaloneSvg(render(chart.component, { props }).body, frame);
}
