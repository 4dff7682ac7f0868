import { unzipSync } from 'fflate';
import type { Deck } from '../../../../src/lib/export/pptx/deck';
import { writeDeck } from '../../../../src/lib/export/pptx/write-deck';
import { all, attribute, first, parseXml, type Node } from './parse-xml';

/** A written package, opened again. */
export interface Opened {
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** The parsed part. */
	readonly part: (path: string) => Node;
	/** Paths that begin so, in the order of their numbers. */
	readonly paths: (start: string) => string[];
}

export function open(bytes: Uint8Array): Opened {
	const files = new Map(Object.entries(unzipSync(bytes)));
	return {
		files,
		part: (path) => {
			const bytesOfPart = files.get(path);
			if (!bytesOfPart) throw new Error(`no part ${path}`);
			return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytesOfPart));
		},
		paths: (start) =>
			[...files.keys()]
				.filter((path) => path.startsWith(start) && !path.includes('/_rels/'))
				.sort((a, b) => numberIn(a) - numberIn(b)),
	};
}

export function openDeck(deck: Deck): Opened {
	return open(writeDeck(deck));
}

function numberIn(path: string): number {
	return Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
}

/** Where a part's relationships lead: id -> target as it is written. */
export function targets(deck: Opened, path: string): Map<string, string> {
	const cut = path.lastIndexOf('/') + 1;
	const rels = deck.part(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
	return new Map(
		all(rels, 'Relationship').map((rel) => [
			attribute(rel, 'Id') ?? '',
			attribute(rel, 'Target') ?? '',
		]),
	);
}

/** `../charts/chart1.xml` seen from `ppt/slides/slide1.xml` is `ppt/charts/chart1.xml`. */
export function resolve(from: string, target: string): string {
	const steps = from.split('/').slice(0, -1);
	for (const step of target.split('/')) {
		if (step === '..') steps.pop();
		else steps.push(step);
	}
	return steps.join('/');
}

/** What is on a slide of the deck: the title, the charts' and the tables' XML. */
export function slideTitles(deck: Opened): string[] {
	return deck.paths('ppt/slides/slide').map((path) => {
		const title = all(deck.part(path), 'p:sp').find((shape) =>
			all(shape, 'p:ph').some((place) => /title/i.test(attribute(place, 'type') ?? '')),
		);
		return title
			? all(title, 'a:t')
					.map(({ text }) => text)
					.join('')
			: '';
	});
}

/** The sheet inside a chart's workbook: address -> number or text. */
export function readSheet(deck: Opened, chart: string): Map<string, string | number> {
	const [target = ''] = targets(deck, chart).values();
	const bytes = deck.files.get(resolve(chart, target));
	if (!bytes) throw new Error(`${chart} has no workbook`);
	const sheet = open(bytes).part('xl/worksheets/sheet1.xml');
	return new Map(
		all(sheet, 'c').map((cell) => [
			attribute(cell, 'r') ?? '',
			attribute(cell, 't') === 'inlineStr' ? first(cell, 't').text : Number(first(cell, 'v').text),
		]),
	);
}

/** A cache of a chart: the formula, and index -> value. */
export interface Cache {
	readonly formula: string;
	readonly count: number;
	readonly points: ReadonlyMap<number, string>;
}

export function readCache(reference: Node): Cache {
	return {
		formula: first(reference, 'c:f').text,
		count: Number(attribute(first(reference, 'c:ptCount'), 'val')),
		points: new Map(
			all(reference, 'c:pt').map((point) => [
				Number(attribute(point, 'idx')),
				first(point, 'c:v').text,
			]),
		),
	};
}

/** The cells that a formula names, in order: `Scores!$B$2:$B$4` is B2, B3, B4. */
export function cellsOf(formula: string): string[] {
	const [, column = '', from = '', to = from] =
		/^Scores!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
	const length = Number(to) - Number(from) + 1;
	return Array.from({ length }, (_, i) => `${column}${Number(from) + i}`);
}
