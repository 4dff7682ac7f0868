import type { DeckSize } from './deck';

/** English Metric Units in a slide pixel: 2 px are a point, so that a 16:9 slide is 1920 px wide. */
const EMU_PER_PX = 6350;

/** Of all slides, in px. */
export const HEIGHT = 1080;
export const MARGIN = 96;
/** Baseline of the line that names the source. */
export const SOURCE_BASELINE = 1036;

export interface Page {
	readonly width: number;
	readonly size: DeckSize;
}

export function pageOf(size: DeckSize): Page {
	return { size, width: size === '16:9' ? 1920 : 1440 };
}

/** Room between the margins. */
export function contentWidth({ width }: Page): number {
	return width - 2 * MARGIN;
}

export function emu(px: number): number {
	return Math.round(px * EMU_PER_PX);
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
