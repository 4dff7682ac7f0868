import { el, type Xml } from '../package/xml';
import { emu, type Box } from '../page';

/** Where a shape lies. */
export function transform(box: Box, name = 'a:xfrm'): Xml {
	const { off, ext } = corners(box);
	return el(name, {}, el('a:off', off), el('a:ext', ext));
}

export function corners({ x, y, width, height }: Box) {
	return { off: { x: emu(x), y: emu(y) }, ext: { cx: emu(width), cy: emu(height) } };
}
