import { Resvg } from '@resvg/resvg-js';
import { fitPicture, PNG_SIZES, SVG_WIDTH } from '../export/picture-size';
import type { Size } from '../export/standalone-svg';
import { renderSvg } from '../export/svg';
import type { OpenedView } from './named-views';

const WEIGHTS = ['Regular', 'Medium', 'SemiBold', 'Bold'];
/** The whole family, Hangul with it, as TrueType: resvg reads no WOFF2. */
const FONT_FILES = WEIGHTS.map(
	(weight) => `node_modules/pretendard/dist/public/static/alternative/Pretendard-${weight}.ttf`,
);

/** A named view as SVG: the same as the page exports. */
export function namedSvg(opened: OpenedView): string {
	return draw(opened, SVG_WIDTH);
}

/** A named view as PNG of a slide's size. */
export function namedPng(opened: OpenedView): Uint8Array<ArrayBuffer> {
	return rasterise(fitPicture((width) => draw(opened, width, PNG_SIZES.slide)));
}

/** Paints an SVG at the size that it states. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
	const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Pretendard' };
	return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}

function draw({ chart, matrix, view, words }: OpenedView, width: number, within?: Size): string {
	return renderSvg({
		...words,
		...(within ? { within } : {}),
		chart,
		matrix,
		width,
		theme: 'light',
		background: 'white',
		coders: view.show === 'coders',
		selected: view.cell,
	});
}
