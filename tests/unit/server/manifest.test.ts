import { expect, it } from 'vitest';
import { drawIcon, ICONS } from '../../../src/lib/server/icons';
import { manifestOf } from '../../../src/lib/server/manifest';

/** The eight bytes and the header of a PNG hold its width and height: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Uint8Array) {
	const view = new DataView(png.buffer);
	return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

it('every icon has the size that the manifest says', () => {
	const { icons } = manifestOf('Texts', 'en');
	expect(icons.map(({ sizes }) => sizes)).toEqual(ICONS.map((icon) => sizeOf(drawIcon(icon))));
	expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
});
