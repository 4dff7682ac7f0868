import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fitPicture, PNG_SIZES, SVG_WIDTH, type PngSize } from '../export/picture-size';
import type { Size } from '../export/standalone-svg';
import { renderSvg } from '../export/svg';
import type { OpenedView } from './open-view';

const WEIGHTS = ['Regular', 'Medium', 'SemiBold', 'Bold'];
/** The whole family, Hangul with it, as TrueType: resvg reads no WOFF2. */
const FONT_FILES = WEIGHTS.map(
	(weight) => `node_modules/pretendard/dist/public/static/alternative/Pretendard-${weight}.ttf`,
);

/** A view as SVG: the same as the page exports. */
export function namedSvg(opened: OpenedView): string {
	return draw(opened, SVG_WIDTH);
}

/** A view as PNG, of a slide's size where nothing else is said. */
export function namedPng(
	opened: OpenedView,
	{ size = 'slide', root = '.' }: { size?: PngSize; root?: string } = {},
): Uint8Array<ArrayBuffer> {
	return rasterise(
		fitPicture((width) => draw(opened, width, PNG_SIZES[size])),
		root,
	);
}

/** Paints an SVG at the size that it states. In: `root` = the project's folder. */
export function rasterise(svg: string, root = '.'): Uint8Array<ArrayBuffer> {
	const fontFiles = FONT_FILES.map((file) => join(root, file));
	const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Pretendard' };
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
