import type { FontFace } from './page-fonts';
import type { Size } from './standalone-svg';

/** Of the embedded font: no font on any machine has this name, so what is painted with it is ours. */
const FAMILY = 'stanceboard-picture';
/** px; of the square in which a letter shows whether its face was painted. */
const PROBE = 32;
/** Browsers paint a picture before the fonts inside it are ready; ms between two looks at it. */
const PAUSE = 100;
const ATTEMPTS = 100;

/**
 * Paints an SVG as PNG, with the page's font.
 *
 * In     `svg` states its size and names Pretendard; `faces` of that font.
 * Throws Error where a face was not painted: a picture in another font would have other widths.
 */
export async function paintPng(svg: string, size: Size, faces: readonly FontFace[]): Promise<Blob> {
	const picture = svg.replaceAll('font-family="Pretendard, ', `font-family="${FAMILY}, `);
	const withProbes = (style: string) => addProbes(picture, { size, faces, style });
	const fallback = probesOf(await load(withProbes('')), size, faces.length);
	const image = await load(withProbes(faces.map(faceRule).join('')));
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const probes = probesOf(image, size, faces.length);
		if (probes.every((probe, i) => isPainted(probe, fallback[i]))) return encode(draw(image, size));
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	throw new Error('the font of the picture was not painted');
}

/** The picture with a letter of each face below it, where it is cut off again. */
function addProbes(
	picture: string,
	{ size, faces, style }: { size: Size; faces: readonly FontFace[]; style: string },
): string {
	const probes = faces.map(
		({ letter }, i) =>
			`<text x="${i * PROBE + PROBE / 2}" y="${size.height + PROBE * 0.75}" font-family="${FAMILY}" font-size="${PROBE * 0.75}" text-anchor="middle">&#${letter.codePointAt(0)};</text>`,
	);
	const height = size.height + PROBE;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}"><style>${style}</style>${picture}${probes.join('')}</svg>`;
}

function faceRule({ weight, unicodeRange, url }: FontFace): string {
	const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`;
	return `@font-face{font-family:${FAMILY};font-weight:${weight};font-display:block;${range}src:url(${url})}`;
}

async function load(svg: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function draw(image: HTMLImageElement, { width, height }: Size): HTMLCanvasElement {
	const canvas = canvasOf({ width, height });
	contextOf(canvas).drawImage(image, 0, 0);
	return canvas;
}

/** The pixels of each letter below the picture, as it is painted now. */
function probesOf(image: HTMLImageElement, { height }: Size, count: number): Uint8ClampedArray[] {
	const canvas = canvasOf({ width: PROBE * count, height: PROBE });
	const context = contextOf(canvas, { willReadFrequently: true });
	context.drawImage(image, 0, -height);
	return Array.from(
		{ length: count },
		(_, i) => context.getImageData(i * PROBE, 0, PROBE, PROBE).data,
	);
}

/** Waiting for its font, a letter is not there at all; without it, it looks like the fallback. */
function isPainted(probe: Uint8ClampedArray, fallback: Uint8ClampedArray | undefined): boolean {
	return probe.some((value) => value !== 0) && probe.some((value, i) => value !== fallback?.[i]);
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	return canvas;
}

function contextOf(
	canvas: HTMLCanvasElement,
	settings: CanvasRenderingContext2DSettings = {},
): CanvasRenderingContext2D {
	const context = canvas.getContext('2d', settings);
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
