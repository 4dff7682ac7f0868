import { el, type Xml } from '../package/xml';
import { paragraphs } from '../text';
import { corners, transform } from './transform';
import { writeChart } from './write-chart';
import { writePath } from './write-path';
import { writePicture } from './write-picture';
import type { GroupShape, Shape, TextShape } from './shape';
import type { SlideWriter } from './slide-writer';
import { writeTable } from './write-table';

/** A shape as PresentationML; its files and links go to the writer. */
export function writeShape(writer: SlideWriter, shape: Shape): Xml {
	switch (shape.kind) {
		case 'text':
			return writeText(writer, shape);
		case 'path':
			return writePath(writer, shape);
		case 'radar':
		case 'scatter':
			return writeChart(writer, shape);
		case 'table':
			return writeTable(writer, shape);
		case 'picture':
			return writePicture(writer, shape);
		case 'group':
			return writeGroup(writer, shape);
	}
}

function writeText(writer: SlideWriter, shape: TextShape): Xml {
	const { placeholder, name, fill, anchor, isBroken } = shape;
	const wrap = isBroken ? 'none' : 'square';
	const place = placeholder && el('p:ph', { type: placeholder.type, idx: placeholder.index });
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id: writer.nextId(), name }),
			placeholder
				? el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 }))
				: el('p:cNvSpPr', { txBox: 1 }),
			el('p:nvPr', {}, place ?? null),
		),
		el(
			'p:spPr',
			{},
			transform(shape.box),
			el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
			writer.area(fill),
		),
		el(
			'p:txBody',
			{},
			el(
				'a:bodyPr',
				{ wrap, lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor },
				el('a:noAutofit'),
			),
			el('a:lstStyle'),
			paragraphs(writer, shape.paragraphs),
		),
	);
}

function writeGroup(writer: SlideWriter, { name, box, shapes }: GroupShape): Xml {
	const { off, ext } = corners(box);
	const id = writer.nextId();
	return el(
		'p:grpSp',
		{},
		el('p:nvGrpSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvGrpSpPr'), el('p:nvPr')),
		el(
			'p:grpSpPr',
			{},
			el('a:xfrm', {}, el('a:off', off), el('a:ext', ext), el('a:chOff', off), el('a:chExt', ext)),
		),
		shapes.map((shape) => writeShape(writer, shape)),
	);
}
