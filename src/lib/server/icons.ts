import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** An icon of the site, as a device shows it. */
export interface Icon {
	readonly name: string;
	/** px */
	readonly size: number;
	/** A device may cut it to a shape of its own: all that counts lies in a circle of 0.8 of its width. */
	readonly maskable: boolean;
}

export const ICONS: readonly Icon[] = [
	{ name: '180', size: 180, maskable: false },
	{ name: '192', size: 192, maskable: false },
	{ name: '512', size: 512, maskable: false },
	{ name: 'maskable', size: 512, maskable: true },
];

/** The favicon as PNG; the drawing reaches to 13.6 of 16 units, so a maskable one gets 2 more of its ground. */
export function drawIcon({ size, maskable }: Icon): Uint8Array<ArrayBuffer> {
	const svg = readFileSync('static/favicon.svg', 'utf8');
	const drawn = maskable
		? svg
				.replace('viewBox="0 0 32 32"', 'viewBox="-2 -2 36 36"')
				.replace('<rect width="32" height="32"', '<rect x="-2" y="-2" width="36" height="36"')
		: svg;
	if (maskable && drawn === svg) throw new Error('the favicon is not drawn on 32 × 32 any more');
	const fitTo = { mode: 'width', value: size } as const;
	return new Uint8Array(new Resvg(drawn, { fitTo }).render().asPng());
}
