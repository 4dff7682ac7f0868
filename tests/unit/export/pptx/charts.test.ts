import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../../src/lib/model/matrix';
import { documentOf, judgementOf, matrixOf } from '../../build';
import { deckOf, gridOf, view, withCells } from './decks';
import { cellsOf, openDeck, readCache, readSheet, slideTitles, type Opened } from './open-deck';
import { all, attribute, first, textOf, type Node } from './parse-xml';

const CHART = 'ppt/charts/chart1.xml';
const SLIDE = 'ppt/slides/slide2.xml';

/** `b` is silent on y, `c` on x and y; nobody has coded `c` on z. */
const gappy = matrixOf('a b c', { x: [-2, 2, null], y: [0, null, null], z: [-1, 1, undefined] });

function chartOf(chart: 'positions' | 'radar', matrix: Matrix, coders = false): Opened {
	return openDeck(deckOf([view(chart, matrix, { coders })]));
}

function seriesNamed(deck: Opened, name: string): Node {
	const found = all(deck.part(CHART), 'c:ser').find(
		(series) => first(first(series, 'c:tx'), 'c:v').text === name,
	);
	if (!found) throw new Error(`no series ${name}`);
	return found;
}

describe.each(['positions', 'radar'] as const)('a %s chart', (kind) => {
	const deck = chartOf(kind, gappy);
	const values = kind === 'positions' ? 'c:xVal' : 'c:val';

	it('has the scores of each document, and no point where it is silent or not coded', () => {
		const points = (name: string) => [...readCache(first(seriesNamed(deck, name), values)).points];
		expect(points('a')).toEqual([
			[0, '-2'],
			[1, '0'],
			[2, '-1'],
		]);
		expect(points('b')).toEqual([
			[0, '2'],
			[2, '1'],
		]);
		expect(points('c')).toEqual([]);
	});

	it('counts silences as places of the series', () => {
		expect(readCache(first(seriesNamed(deck, 'c'), values)).count).toBe(3);
	});

	it('holds in its workbook the same numbers as in its cache, and nothing for a silence', () => {
		const sheet = readSheet(deck, CHART);
		for (const reference of all(deck.part(CHART), 'c:numRef')) {
			const { formula, points } = readCache(reference);
			for (const [i, address] of cellsOf(formula).entries())
				expect(sheet.get(address), address).toEqual(
					points.has(i) ? Number(points.get(i)) : undefined,
				);
		}
		expect([sheet.get('B1'), sheet.get('C1'), sheet.get('D1')]).toEqual(['a', 'b', 'c']);
		expect([sheet.get('C2'), sheet.get('C3'), sheet.get('C4')]).toEqual([2, undefined, 1]);
	});

	it('leaves gaps, and never an empty value', () => {
		expect(attribute(first(deck.part(CHART), 'c:dispBlanksAs'), 'val')).toBe('gap');
		for (const value of all(deck.part(CHART), 'c:v')) expect(value.text).not.toBe('');
	});

	it('gives each document the shape and colour that it has on the page', () => {
		const documents = Array.from({ length: 8 }, (_, i) =>
			documentOf(`d${i}`, { position: i + 1, label: `d${i}` }),
		);
		const grid = matrixOf(documents.map(({ id }) => id).join(' '), {
			x: [1, 1, 1, 1, 1, 1, 1, 1],
			y: [0, 0, 0, 0, 0, 0, 0, 0],
			z: [2, 2, 2, 2, 2, 2, 2, 2],
		});
		const many = chartOf(kind, { ...grid, documents });
		const series = many
			.paths('ppt/charts/chart')
			.flatMap((path) => all(many.part(path), 'c:ser'))
			.filter((each) => /^d\d$/.test(first(first(each, 'c:tx'), 'c:v').text))
			.slice(0, 8);
		const signs = series.map((each) => {
			const marker = first(each, 'c:marker');
			return [
				attribute(first(marker, 'c:symbol'), 'val'),
				attribute(first(marker, 'a:srgbClr'), 'val'),
			];
		});
		expect(signs).toEqual([
			['circle', '8F1430'],
			['square', '123E8C'],
			['triangle', '3A857B'],
			['diamond', '8A5BE0'],
			['plus', 'BC7A1B'],
			['dash', '8F1430'],
			['x', '123E8C'],
			['star', '3A857B'],
		]);
	});

	it('names a family for East Asian text', () => {
		for (const text of all(deck.part(CHART), 'a:defRPr'))
			expect(attribute(first(text, 'a:ea'), 'typeface')).toBe('Pretendard');
	});

	it('draws an inferred score with paper inside its mark', () => {
		const inferred = withCells(gappy, { 'a.y': { confidence: 1 } });
		const insides = all(chartOf(kind, inferred).part(CHART), 'c:ser').filter(
			(series) => first(first(series, 'c:tx'), 'c:v').text === 'a: inferred',
		);
		expect(insides.length).toBeGreaterThan(0);
		for (const series of insides) {
			const points = all(series, 'c:dPt');
			expect(points.map((point) => attribute(first(point, 'c:idx'), 'val'))).toEqual(['1']);
			expect(
				points.flatMap((point) => all(point, 'a:srgbClr')).map((c) => attribute(c, 'val')),
			).toContain('FCFBF8');
		}
	});

	it('has a description for those who do not see it', () => {
		const frame = first(deck.part(SLIDE), 'p:graphicFrame');
		expect(attribute(first(frame, 'p:cNvPr'), 'descr')).not.toBe('');
	});
});

describe('a positions slide', () => {
	it('names silent and uncoded documents in words at the row’s end', () => {
		const text = textOf(chartOf('positions', gappy).part(SLIDE));
		expect(text).toContain('… b');
		expect(text).toContain('… c');
		expect(text).toContain('c, not coded');
		expect(text).not.toContain('… a');
	});

	it('shows at most six rows; more are cut by theme', () => {
		const grid = gridOf(3, 7);
		const themed = {
			...grid,
			dimensions: grid.dimensions.map((dimension, i) => ({
				...dimension,
				theme: i < 3 ? 'First' : 'Second',
			})),
		};
		expect(slideTitles(chartOf('positions', themed))).toEqual([
			'A deck',
			'A view (First)',
			'A view (Second)',
		]);
		expect(slideTitles(chartOf('positions', gridOf(1, 6)))).toEqual(['A deck', 'A view']);
		expect(slideTitles(chartOf('positions', gridOf(1, 7)))).toEqual([
			'A deck',
			'A view (1 of 2)',
			'A view (2 of 2)',
		]);
	});

	it('turns the scale’s points into places: the low pole left, the high pole right', () => {
		const axes = all(chartOf('positions', gappy).part(CHART), 'c:valAx').map((axis) => [
			attribute(first(axis, 'c:orientation'), 'val'),
			Number(attribute(first(axis, 'c:min'), 'val')),
			Number(attribute(first(axis, 'c:max'), 'val')),
		]);
		expect(axes[0]).toEqual(['minMax', -2, 2]);
		expect(axes[1]?.slice(0, 2)).toEqual(['maxMin', 0]);
	});

	it('draws the range of the readings from the lowest to the highest, clear of the mark', () => {
		const read = withCells(matrixOf('a', { x: [0] }), {
			'a.x': {
				readings: [-1, 0, 2].map((score) => judgementOf({ document: 'a', dimension: 'x', score })),
			},
		});
		const ends = (coders: boolean) =>
			all(chartOf('positions', read, coders).part(CHART), 'c:ser')
				.filter((each) => first(first(each, 'c:tx'), 'c:v').text.includes('range'))
				.flatMap((each) => [...readCache(first(each, 'c:xVal')).points.values()].map(Number));
		expect(ends(false)).toEqual([]);
		expect(Math.min(...ends(true))).toBe(-1);
		expect(Math.max(...ends(true))).toBe(2);
		expect(ends(true).every((x) => Math.abs(x) > 0.02)).toBe(true);
	});
});

describe('a radar slide', () => {
	it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])('has %i axes', (count) => {
		const deck = chartOf('radar', gridOf(2, count));
		expect(readCache(first(seriesNamed(deck, 'd1'), 'c:cat')).count).toBe(count);
		expect(deck.paths('ppt/charts/')).toHaveLength(1);
	});

	it('cuts more than thirteen axes, and more than three documents', () => {
		expect(chartOf('radar', gridOf(2, 14)).paths('ppt/charts/')).toHaveLength(2);
		expect(chartOf('radar', gridOf(7, 3)).paths('ppt/charts/')).toHaveLength(3);
	});

	it('refuses two axes', () => {
		expect(() => chartOf('radar', gridOf(2, 2))).toThrow('a radar needs 3 dimensions, got 2');
	});

	it('puts the low pole at 0.28 of the radius', () => {
		const axis = first(chartOf('radar', gappy).part(CHART), 'c:valAx');
		// (−2 − c) / (2 − c) = 0.28 where the centre c is −2.56 / 0.72.
		expect(Number(attribute(first(axis, 'c:min'), 'val'))).toBeCloseTo(-3.5556, 4);
		expect(attribute(first(axis, 'c:max'), 'val')).toBe('2');
	});

	it('nests coinciding marks, the later one smaller and on top', () => {
		const same = matrixOf('a b c', { x: [1, 1, 1], y: [0, 0, 2], z: [-1, 2, 2] });
		const deck = chartOf('radar', same);
		const sizes = (name: string) => {
			const [own, ...points] = all(seriesNamed(deck, name), 'c:size').map((size) =>
				Number(attribute(size, 'val')),
			);
			return { own, points };
		};
		expect(sizes('a').points).toHaveLength(2);
		expect(sizes('b').points).toHaveLength(2);
		expect(sizes('c').points).toEqual([]);
		expect(sizes('a').points[0]).toBeGreaterThan(sizes('a').points[1] ?? 0);
		expect(sizes('a').points[1]).toBeGreaterThan(sizes('a').own ?? 0);
	});
});
