import { radarChart } from '../chart/radar-chart';
import { scatterChart } from '../chart/scatter-chart';
import { NS } from '../package/names';
import { LinkList } from '../package/part';
import { el, xmlBytes, type Xml } from '../package/xml';
import type { ChartShape } from './shape';
import type { SlideWriter } from './slide-writer';
import { transform } from './transform';

/** Makes a chart native and puts it on the slide. */
export function writeChart(writer: SlideWriter, shape: ChartShape): Xml {
	const { name, description, box } = shape;
	const { chart, workbook } = shape.kind === 'radar' ? radarChart(shape) : scatterChart(shape);
	const links = new LinkList();
	const data = links.add('package', writer.addWorkbook(workbook).path);
	const space = el(
		'c:chartSpace',
		{ 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
		chart,
		el('c:externalData', { 'r:id': data }, el('c:autoUpdate', { val: 0 })),
	);
	const id = writer.addChart(xmlBytes(space), links.links);
	return el(
		'p:graphicFrame',
		{},
		el(
			'p:nvGraphicFramePr',
			{},
			el('p:cNvPr', { id: writer.nextId(), name, descr: description }),
			el('p:cNvGraphicFramePr'),
			el('p:nvPr'),
		),
		transform(box, 'p:xfrm'),
		el(
			'a:graphic',
			{},
			el('a:graphicData', { uri: NS.c }, el('c:chart', { 'xmlns:c': NS.c, 'r:id': id })),
		),
	);
}
