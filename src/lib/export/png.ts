import type { FontFace } from './page-fonts';
import type { Size } from './standalone-svg';

/** Of the embedded font: no font on any machine has this name, so what is painted with it is ours. */
const FAMILY = 'stanceboard-picture';
/** px; width at which two pictures are compared. */
const COMPARED = 480;
/** Some browsers paint a picture before the fonts inside it are ready; the next attempt has them. */
const ATTEMPTS = 5;

/**
 * Paints an SVG as PNG, with the page's font.
 *
 * In     `svg` states its size and names Pretendard; `faces` of that font.
 * Throws Error where the font was not painted: a picture in another font would have other widths.
 */
export async function paintPng(svg: string, size: Size, faces: readonly FontFace[]): Promise<Blob> {
	const picture = svg.replaceAll('font-family="Pretendard, ', `font-family="${FAMILY}, `);
	const withFont = picture.replace(
		/^<svg [^>]*>/u,
		`$&<style>${faces.map(faceRule).join('')}</style>`,
	);
	const fallback = sample(await paint(picture, size));
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const canvas = await paint(withFont, size);
		if (differ(sample(canvas), fallback)) return await encode(canvas);
		await new Promise((resolve) => setTimeout(resolve, 50 * (attempt + 1)));
	}
	throw new Error('the font of the picture was not painted');
}

function faceRule({ weight, unicodeRange, url }: FontFace): string {
	const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`;
	return `@font-face{font-family:${FAMILY};font-weight:${weight};${range}src:url(${url})}`;
}

async function paint(svg: string, { width, height }: Size): Promise<HTMLCanvasElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		contextOf(canvas).drawImage(image, 0, 0, width, height);
		return canvas;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** The picture's pixels, small: what is painted alike is sampled alike. */
function sample(canvas: HTMLCanvasElement): Uint8ClampedArray {
	const small = document.createElement('canvas');
	small.width = COMPARED;
	small.height = Math.round((COMPARED * canvas.height) / canvas.width);
	const context = contextOf(small);
	context.drawImage(canvas, 0, 0, small.width, small.height);
	return context.getImageData(0, 0, small.width, small.height).data;
}

function differ(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
	return a.some((value, i) => value !== b[i]);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser has no canvas');
	return context;
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large to encode'))),
			'image/png',
		),
	);
}
