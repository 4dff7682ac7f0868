import { describe, expect, it } from 'vitest';
import { el, xmlBytes } from '../../../../src/lib/export/pptx/package/xml';
import { writeDeck } from '../../../../src/lib/export/pptx/write-deck';
import type { DeckSlide } from '../../../../src/lib/export/pptx/deck';
import { deckOf, gridOf, TINY_PNG, view } from './decks';
import { open, openDeck, resolve, targets, type Opened } from './open-deck';
import { all, attribute } from './parse-xml';

const matrix = gridOf(4, 5);
const { title, subtitle, source, permalink } = view('radar', matrix);
const head = { title, takeaway: '', subtitle, source, permalink, matrix };
const EVERY_KIND: readonly DeckSlide[] = [
	view('positions', matrix),
	view('heatmap', matrix),
	view('radar', matrix),
	{ kind: 'quotes', dimension: 'q1', ...head },
	{ kind: 'codebook', ...head },
	{ kind: 'sources', ...head },
];
const deck = openDeck(deckOf(EVERY_KIND, { logo: TINY_PNG }));

describe('the package', () => {
	it('holds well-formed XML in every part', () => {
		for (const path of xmlPaths(deck)) expect(() => deck.part(path), path).not.toThrow();
	});

	it('declares a content type for every part and for nothing else', () => {
		const types = deck.part('[Content_Types].xml');
		const declared = all(types, 'Override').map((node) => attribute(node, 'PartName'));
		const parts = [...deck.files.keys()].filter((path) => !/\.rels$|^\[/.test(path));
		expect(declared.toSorted()).toEqual(parts.map((path) => `/${path}`).toSorted());
	});

	it('leads every relationship to a part, and every part is led to', () => {
		const reached = new Set<string>();
		for (const path of [...deck.files.keys()].filter((name) => name.endsWith('.rels'))) {
			const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
			for (const rel of all(deck.part(path), 'Relationship')) {
				if (attribute(rel, 'TargetMode') === 'External') continue;
				reached.add(resolve(owner, attribute(rel, 'Target') ?? ''));
			}
		}
		const parts = [...deck.files.keys()].filter((path) => !/\.rels$|^\[/.test(path));
		expect([...reached].toSorted()).toEqual(parts.toSorted());
	});

	it('uses no relationship id that the part does not have', () => {
		for (const path of deck.paths('ppt/slides/slide')) {
			const known = targets(deck, path);
			const used = JSON.stringify(deck.part(path), (_, value: unknown) =>
				value instanceof Map ? [...value] : value,
			).match(/(?<=\["r:(?:id|embed)",")\w+/g);
			for (const id of used ?? []) expect(known.has(id), `${id} of ${path}`).toBe(true);
		}
	});

	it('gives every shape of a slide an id of its own', () => {
		for (const path of deck.paths('ppt/slides/slide')) {
			const ids = all(deck.part(path), 'p:cNvPr').map((node) => attribute(node, 'id'));
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it('is the same bytes for the same deck', () => {
		expect(writeDeck(deckOf(EVERY_KIND))).toEqual(writeDeck(deckOf(EVERY_KIND)));
	});

	it('writes as many slides as are asked for, and the title before them', () => {
		for (const count of [1, 7, 20]) {
			const slides = Array.from({ length: count }, () => view('heatmap', gridOf(2, 2)));
			expect(openDeck(deckOf(slides)).paths('ppt/slides/slide')).toHaveLength(count + 1);
		}
	});
});

describe('text', () => {
	it('is escaped, and what XML cannot hold is shown as U+FFFD', () => {
		const written = new TextDecoder().decode(
			xmlBytes(el('a', { b: '"<\n' }, 'R & D\u0000\u001b\ud800\uffff 가')),
		);
		expect(written).toContain('<a b="&quot;&lt;&#10;">R &amp; D\ufffd\ufffd\ufffd\ufffd 가</a>');
	});

	it('keeps pairs of surrogates whole', () => {
		const written = new TextDecoder().decode(xmlBytes(el('a', {}, '𝔄')));
		expect(written).toContain('<a>𝔄</a>');
	});
});

describe('the workbooks', () => {
	it('are packages of their own', () => {
		const paths = deck.paths('ppt/embeddings/');
		expect(paths).toHaveLength(3);
		for (const path of paths) {
			const bytes = deck.files.get(path);
			if (!bytes) throw new Error(path);
			const workbook = open(bytes);
			for (const inner of xmlPaths(workbook)) expect(() => workbook.part(inner)).not.toThrow();
		}
	});
});

function xmlPaths({ files }: Opened): string[] {
	return [...files.keys()].filter((path) => /\.(?:xml|rels)$/.test(path));
}
