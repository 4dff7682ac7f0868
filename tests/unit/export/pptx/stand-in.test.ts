import { describe, expect, it } from 'vitest';
import { wideWidth } from '../../../../src/lib/export/pptx/text';
import { keyHeight } from '../../../../src/lib/export/pptx/slides/key';
import type { DeckSize } from '../../../../src/lib/export/pptx/deck';
import { matrixOf } from '../../build';
import { deckOf, view, withCells } from './decks';
import { openDeck } from './open-deck';
import { all, attribute, first, textOf, type Node } from './parse-xml';

/** Advance widths of DejaVu Sans 2.37 (regular, bold) and Noto Sans CJK KR, summed by fontkit; em. */
const WIDTHS: readonly (readonly [string, boolean, number])[] = [
	['Park & DerSimonian', false, 10.03],
	['Park & DerSimonian', true, 11.342],
	['hollow: inferred, not stated', false, 13.502],
	['the high end speaks against closer ties', false, 19.574],
	['나토의 아시아 역량', false, 7.92],
];

describe('where a wider family stands in for Pretendard', () => {
	it.each(WIDTHS)('%s (bold: %s) has the room that it takes', (text, bold, em) => {
		const width = wideWidth({ text, size: 100, bold });
		expect(width).toBeGreaterThanOrEqual(em * 100 * 0.99);
		expect(width).toBeLessThanOrEqual(em * 100 * 1.12);
	});

	it('signs that are too long for one line take another', () => {
		expect(keyHeight(['hollow', 'turned'], 1248)).toBe(keyHeight(['hollow'], 1248));
		expect(keyHeight(['hollow', 'range', 'turned'], 1248)).toBeGreaterThan(
			keyHeight(['hollow'], 1248),
		);
		expect(keyHeight([], 1248)).toBe(0);
	});

	it.each(['16:9', '4:3'] as const)('the key beside a %s radar keeps its lines apart', (size) => {
		const boxes = radarTexts(size).filter(({ name }) =>
			['Key', 'How to read', 'Footer', 'Source'].includes(name),
		);
		expect(boxes.length).toBeGreaterThan(4);
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1)) {
				const areApart = a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
				expect(areApart, `${a.text} | ${b.text}`).toBe(true);
			}
	});

	it('labels keep their lines, and lines their height', () => {
		for (const { name, wrap, spacing, size } of radarTexts('16:9')) {
			if (['Key', 'How to read', 'Axis', 'Document', 'Footer'].includes(name))
				expect(wrap, name).toBe('none');
			// A fifth more than the letters, in hundredths of a point.
			expect(spacing / size).toBeCloseTo(1.2, 1);
		}
	});
});

function radarTexts(size: DeckSize) {
	const matrix = withCells(matrixOf('a b', { x: [-2, 1], y: [null, 2], z: [0, 1] }), {
		'a.x': { confidence: 1 },
	});
	const turned = matrix.dimensions.map((each) => ({ ...each, direction: '-' as const }));
	const shown = { ...matrix, dimensions: turned };
	const slide = openDeck(deckOf([view('radar', shown)], { size })).part('ppt/slides/slide2.xml');
	return all(slide, 'p:sp')
		.filter((shape) => textOf(shape) !== '')
		.map(readText);
}

function readText(shape: Node) {
	const number = (node: Node, name: string) => Number(attribute(node, name));
	const [offset, extent] = [first(shape, 'a:off'), first(shape, 'a:ext')];
	const [x, y] = [number(offset, 'x'), number(offset, 'y')];
	return {
		name: attribute(first(shape, 'p:cNvPr'), 'name') ?? '',
		text: textOf(shape),
		wrap: attribute(first(shape, 'a:bodyPr'), 'wrap'),
		spacing: number(first(shape, 'a:spcPts'), 'val'),
		size: number(first(shape, 'a:rPr'), 'sz'),
		x,
		y,
		right: x + number(extent, 'cx'),
		bottom: y + number(extent, 'cy'),
	};
}
