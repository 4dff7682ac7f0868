import type { PictureShape } from '../shape/shape';
import { m } from '../../../paraglide/messages';

interface LogoPlace {
	readonly right: number;
	readonly bottom: number;
	/** The room that it may take at most. */
	readonly width: number;
	readonly height: number;
}

/** The logo, as large as its room allows, ending right and low. */
export function logoShape(png: Uint8Array, { right, bottom, ...room }: LogoPlace): PictureShape {
	const size = pngSize(png);
	const share = Math.min(room.width / size.width, room.height / size.height);
	const width = size.width * share;
	const height = size.height * share;
	return {
		kind: 'picture',
		name: 'Logo',
		description: m.slide_logo(),
		png,
		box: { x: right - width, y: bottom - height, width, height },
	};
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height from the first chunk (PNG, section 11.2.2). Throws RangeError for anything but a PNG. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
	const isPng = png.length >= 24 && PNG_SIGNATURE.every((byte, i) => png[i] === byte);
	if (!isPng) throw new RangeError('a logo must be a PNG picture');
	const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const size = { width: header.getUint32(16), height: header.getUint32(20) };
	if (size.width === 0 || size.height === 0) throw new RangeError('the PNG has no size');
	return size;
}
