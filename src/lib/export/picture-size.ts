import { MARGIN, type Size } from './standalone-svg';

/** px of the whole picture as SVG: as wide as a chart on the page, and its margins. */
export const SVG_WIDTH = 984 + 2 * MARGIN;

/** Sizes of a PNG: those of a slide, of half of it, and square. */
export const PNG_SIZES = {
	slide: { width: 1920, height: 1080 },
	large: { width: 3840, height: 2160 },
	half: { width: 960, height: 1080 },
	square: { width: 1080, height: 1080 },
} as const satisfies Record<string, Size>;
export type PngSize = keyof typeof PNG_SIZES;

/** Widths, in px, at which a picture may be drawn before it is fitted into a size. */
const WIDTHS = [520, 640, 800, SVG_WIDTH, 1200, 1440];
/** A share of the letters' size that is given for filling the room. */
const WORTH = 0.97;

/**
 * Draws a picture so that it fills a size with letters as large as they can be.
 *
 * In     `draw`: the picture drawn `width` px wide and fitted into the size, as SVG.
 * Rules  Of the widths that give about equally large letters the widest one, which leaves the least
 *        room beside it.
 */
export function fitPicture(draw: (width: number) => string): string {
	let best = { svg: '', letters: 0 };
	for (const width of WIDTHS) {
		const svg = draw(width);
		const letters = scaleOf(svg);
		if (letters >= best.letters * WORTH) best = { svg, letters: Math.max(letters, best.letters) };
	}
	return best.svg;
}

/** Size on the canvas of a px of the drawing. */
function scaleOf(svg: string): number {
	const [, viewBox = ''] = / viewBox="([^"]+)"/u.exec(svg) ?? [];
	const [, width = ''] = / width="([^"]+)"/u.exec(svg.slice(svg.indexOf('viewBox'))) ?? [];
	const scale = Number(width) / Number(viewBox.split(' ')[2]);
	if (!(scale > 0)) throw new RangeError('the picture states no size');
	return scale;
}
