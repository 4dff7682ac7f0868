import { NS } from '../package/names';
import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import { paragraphs } from '../text';
import type { Stroke, TableCell, TableShape } from './shape';
import type { SlideWriter } from './slide-writer';
import { transform } from './transform';

export function writeTable(writer: SlideWriter, table: TableShape): Xml {
	const { name, description, box, hasHeader, columns, rows } = table;
	return el(
		'p:graphicFrame',
		{},
		el(
			'p:nvGraphicFramePr',
			{},
			el('p:cNvPr', { id: writer.nextId(), name, descr: description }),
			el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
			el('p:nvPr'),
		),
		transform(box, 'p:xfrm'),
		el(
			'a:graphic',
			{},
			el(
				'a:graphicData',
				{ uri: NS.table },
				el(
					'a:tbl',
					{},
					el('a:tblPr', { firstRow: hasHeader ? 1 : 0 }),
					el(
						'a:tblGrid',
						{},
						columns.map((width) => el('a:gridCol', { w: emu(width) })),
					),
					rows.map(({ height, cells }) =>
						el(
							'a:tr',
							{ h: emu(height) },
							cells.map((cell) => writeCell(writer, cell)),
						),
					),
				),
			),
		),
	);
}

function writeCell(writer: SlideWriter, cell: TableCell): Xml {
	const { left = 0, right = 0, top = 0, bottom = 0 } = cell.padding ?? {};
	return el(
		'a:tc',
		{
			rowSpan: cell.spanRows ?? null,
			gridSpan: cell.spanColumns ?? null,
			hMerge: cell.merged === 'h' ? 1 : null,
			vMerge: cell.merged === 'v' ? 1 : null,
		},
		el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphs(writer, cell.paragraphs)),
		el(
			'a:tcPr',
			{
				marL: emu(left),
				marR: emu(right),
				marT: emu(top),
				marB: emu(bottom),
				anchor: cell.anchor ?? 'ctr',
			},
			(['L', 'R', 'T', 'B'] as const).map((side) => line(writer, side, cell.lines?.[side])),
			writer.area(cell.fill),
		),
	);
}

function line(writer: SlideWriter, side: string, stroke: Stroke | undefined): Xml {
	return stroke === undefined
		? el(`a:ln${side}`, { w: 0 }, el('a:noFill'))
		: el(`a:ln${side}`, { w: emu(stroke.width) }, writer.fill(stroke.colour));
}
