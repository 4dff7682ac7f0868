import { el, type Xml } from '../package/xml';
import type { PictureShape } from './shape';
import type { SlideWriter } from './slide-writer';
import { transform } from './transform';

export function writePicture(
	writer: SlideWriter,
	{ name, description, box, png }: PictureShape,
): Xml {
	const id = writer.addPicture(png);
	return el(
		'p:pic',
		{},
		el(
			'p:nvPicPr',
			{},
			el('p:cNvPr', { id: writer.nextId(), name, descr: description }),
			el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
			el('p:nvPr'),
		),
		el('p:blipFill', {}, el('a:blip', { 'r:embed': id }), el('a:stretch', {}, el('a:fillRect'))),
		el('p:spPr', {}, transform(box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
	);
}
