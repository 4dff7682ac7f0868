import { MIME } from '../package/names';
import { LinkList, type Part } from '../package/part';
import { el, type Xml } from '../package/xml';
import { slideColour, type Colour, type Paint } from '../paint';
import type { TextContext } from '../text';
import type { AreaFill } from './shape';

/** Numbers the files that slides bring with them, over the whole deck. */
export class PartNumbers {
	#last = new Map<string, number>();

	next(kind: string): number {
		const number = (this.#last.get(kind) ?? 0) + 1;
		this.#last.set(kind, number);
		return number;
	}
}

/** What one slide gathers while its shapes are written: ids, links, and files of its own. */
export class SlideWriter implements TextContext {
	readonly links = new LinkList();
	readonly parts: Part[] = [];
	readonly paint: Paint;
	readonly lang: string;
	readonly #numbers: PartNumbers;
	/** 1 is the slide's own tree. */
	#lastId = 1;

	constructor(paint: Paint, lang: string, numbers: PartNumbers) {
		this.paint = paint;
		this.lang = lang;
		this.#numbers = numbers;
	}

	nextId(): number {
		return ++this.#lastId;
	}

	colour = (colour: Colour): Xml => slideColour(this.paint, colour);

	fill = (colour: Colour): Xml => el('a:solidFill', {}, this.colour(colour));

	area(fill: AreaFill | undefined): Xml {
		if (fill === undefined) return el('a:noFill');
		if (fill !== 'hatched') return this.fill(fill);
		return el(
			'a:pattFill',
			{ prst: 'wdUpDiag' },
			el('a:fgClr', {}, this.colour('hatch')),
			el('a:bgClr', {}, this.colour('paper')),
		);
	}

	link = (url: string): string => this.links.addExternal('hyperlink', url);

	addWorkbook(bytes: Uint8Array): Part {
		const path = `ppt/embeddings/workbook${this.#numbers.next('workbook')}.xlsx`;
		return this.#add({ path, contentType: MIME.xlsx, bytes, links: [] });
	}

	/** The relationship id of the chart. */
	addChart(bytes: Uint8Array, links: Part['links']): string {
		const path = `ppt/charts/chart${this.#numbers.next('chart')}.xml`;
		this.#add({ path, contentType: MIME.chart, bytes, links });
		return this.links.add('chart', path);
	}

	addPicture(bytes: Uint8Array): string {
		const path = `ppt/media/image${this.#numbers.next('image')}.png`;
		this.#add({ path, contentType: MIME.png, bytes, links: [] });
		return this.links.add('image', path);
	}

	#add(part: Part): Part {
		this.parts.push(part);
		return part;
	}
}
