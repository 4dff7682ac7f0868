import { flushSync, mount, unmount } from 'svelte';
import { NO_HIGHLIGHT } from '../../charts/chart';
import type { ChartEntry } from '../../charts/registry';
import { MARGIN, standaloneSvg, type PictureFrame } from '../../export/standalone-svg';
import type { Matrix } from '../../model/matrix';
import type { CellRef } from '../../view/view';

export interface DrawnPicture extends PictureFrame {
	readonly chart: ChartEntry;
	readonly matrix: Matrix;
	readonly coders: boolean;
	readonly selected: CellRef | null;
	/** px of the whole picture. */
	readonly width: number;
}

/** Draws a chart as a picture of its own, in the browser: the same bytes as the build's `renderSvg`. */
export function drawPicture(picture: DrawnPicture): string {
	const { chart, matrix, coders, selected, width, ...frame } = picture;
	const host = document.createElement('div');
	const part = mount(chart.component, {
		target: host,
		props: {
			matrix,
			width: width - 2 * MARGIN,
			idPrefix: chart.id,
			selected,
			highlight: NO_HIGHLIGHT,
			coders,
			tabStop: null,
		},
	});
	flushSync();
	const drawn = host.querySelector('svg');
	if (!drawn) throw new Error(`the chart ${chart.id} draws no svg`);
	const markup = new XMLSerializer().serializeToString(drawn);
	void unmount(part);
	return standaloneSvg(markup, frame);
}
