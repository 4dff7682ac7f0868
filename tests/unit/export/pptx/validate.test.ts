import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findValidator, validate } from './validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { Deck, DeckSlide } from '../../../../src/lib/export/pptx/deck';
import { writeDeck } from '../../../../src/lib/export/pptx/write-deck';
import type { Matrix } from '../../../../src/lib/model/matrix';
import { judgementOf, matrixOf } from '../../build';
import { deckOf, gridOf, quoteOf, TINY_PNG, view, withCells } from './decks';
import { open } from './open-deck';

const folder = mkdtempSync(join(tmpdir(), 'stanceboard-pptx-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the Open XML SDK finds wrong. */
async function errorsOf(name: string, bytes: Uint8Array): Promise<string[]> {
	const file = join(folder, name);
	writeFileSync(file, bytes);
	return validate(file);
}

function everyKind(matrix: Matrix, words: Partial<DeckSlide> = {}): DeckSlide[] {
	const { title, subtitle, source, permalink } = { ...view('heatmap', matrix), ...words };
	const takeaway = words.takeaway ?? title;
	const head = { title, takeaway, subtitle, source, permalink, matrix };
	const [dimension] = matrix.dimensions;
	return [
		view('positions', matrix, { coders: true, title, takeaway }),
		view('heatmap', matrix, { coders: true, title, takeaway }),
		view('radar', matrix, { title, takeaway }),
		...(dimension ? [{ kind: 'quotes' as const, dimension: dimension.id, ...head }] : []),
		{ kind: 'codebook', ...head },
		{ kind: 'sources', ...head },
	];
}

/** Control characters, a silent row, a cell that nobody has coded, inferred scores, ranges. */
const awkward = withCells(
	matrixOf('a b c d e', {
		x: [-2, 1, 1, null, 2],
		y: [null, null, null, null, null],
		z: [0, undefined, 1, -1, 0.5],
	}),
	{
		'a.x': {
			confidence: 1,
			quotes: [quoteOf({ text: 'A \u0000 null\u000b, a \ud800 half & <b>\nline' })],
			readings: [-2, 1].map((score) => judgementOf({ document: 'a', dimension: 'x', score })),
		},
		'e.z': { confidence: 1 },
	},
);
const korean = '대한민국과 북대서양조약기구의 협력 '.repeat(11).slice(0, 200);

const DECKS: readonly (readonly [string, Deck])[] = [
	['of one slide', deckOf([])],
	[
		'with control characters, a silent row and ranges',
		deckOf(everyKind(awkward, { title: 'Bell \u0007 & <tag> "x"' }), { title: '\u0001' }),
	],
	[
		'in Korean, dark, 4:3, with a logo, an accent and titles of 200 letters',
		deckOf(everyKind(gridOf(6, 5), { title: korean }), {
			theme: 'dark',
			size: '4:3',
			accent: '#FF8800',
			logo: TINY_PNG,
			title: korean,
		}),
	],
	[
		'of twenty slides, from 3 to 13 axes',
		deckOf([
			...Array.from({ length: 11 }, (_, i) => view('radar', gridOf(3, i + 3))),
			...Array.from({ length: 8 }, (_, i) => view('positions', gridOf(2, i % 3))),
		]),
	],
];

describe.skipIf(findValidator() === null)('the Open XML validator finds no error in a deck', () => {
	it.each(DECKS)(
		'%s',
		async (name, deck) => {
			expect(
				await errorsOf(`${name.slice(0, 12).replaceAll(' ', '-')}.pptx`, writeDeck(deck)),
			).toEqual([]);
		},
		60_000,
	);

	it('nor in a chart’s workbook', async () => {
		const deck = open(writeDeck(deckOf([view('positions', awkward, { coders: true })])));
		const workbook = deck.files.get('ppt/embeddings/workbook1.xlsx');
		if (!workbook) throw new Error('no workbook');
		expect(await errorsOf('workbook.xlsx', workbook)).toEqual([]);
	}, 60_000);
});
