import { el, type Xml } from '../package/xml';
import { emu, type Box } from '../page';
import { decorative } from './decorative';
import type { Outline, PathShape, Stroke } from './shape';
import type { SlideWriter } from './slide-writer';
import { transform } from './transform';

export function writePath(writer: SlideWriter, shape: PathShape): Xml {
	const { name, description, box, outline, fill, stroke } = shape;
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el(
				'p:cNvPr',
				{ id: writer.nextId(), name, descr: description ?? null },
				description === undefined ? decorative() : null,
			),
			el('p:cNvSpPr'),
			el('p:nvPr'),
		),
		el(
			'p:spPr',
			{},
			transform(box),
			typeof outline === 'string'
				? el('a:prstGeom', { prst: outline }, el('a:avLst'))
				: freeform(box, outline),
			fill === null ? el('a:noFill') : writer.fill(fill),
			strokeOf(writer, stroke),
		),
	);
}

function strokeOf(writer: SlideWriter, stroke: Stroke | null): Xml {
	return stroke === null
		? el('a:ln', {}, el('a:noFill'))
		: el('a:ln', { w: emu(stroke.width), cap: 'flat' }, writer.fill(stroke.colour), el('a:round'));
}

function freeform(box: Box, outlines: readonly Outline[]): Xml {
	const at = ({ x, y }: { x: number; y: number }) =>
		el('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
	const steps = outlines.flatMap(({ points, isClosed }) => [
		...points.map((point, i) => el(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, at(point))),
		...(isClosed ? [el('a:close')] : []),
	]);
	return el(
		'a:custGeom',
		{},
		el('a:avLst'),
		el('a:gdLst'),
		el('a:ahLst'),
		el('a:cxnLst'),
		el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
		el('a:pathLst', {}, el('a:path', { w: emu(box.width), h: emu(box.height) }, steps)),
	);
}
