import { describe, expect, it } from 'vitest';
import { findTexts } from '../../../src/lib/search/find-texts';
import { indexTexts } from '../../../src/lib/search/index-texts';

const TEXTS = [
	['kim', 'NATO should deter North Korea'],
	['kim', 'the risk of a nuclear war grows'],
	['singh', 'nuclear deterrence and NATO'],
	['singh', 'NATO, NATO and once more NATO'],
	['', '한미동맹은 확장억제의 기반이다'],
	['', '대북 억제'],
] as const;
const index = indexTexts(TEXTS.map(([group, text]) => ({ group, text, weight: 1 })));
const placesOf = (query: string) => findTexts(index, query, 10).places.toSorted();

describe('a query finds', () => {
	it.each([
		['nuclear', [1, 2]],
		['NUCLEAR NATO', [2]], // all words
		['nucl', [1, 2]], // beginnings
		['deter', [0, 2]],
		['nato nowhere', []],
		['동맹', [4]], // inside a word
		['동맹을', [4]], // with another particle
		['억제', [4, 5]],
		['북', [5]], // the last sign of 대북
		['기', [4]],
		['', []],
		['!?', []],
	])('%s: %j', (query, places) => {
		expect(placesOf(query)).toEqual(places);
	});
});

describe('spelling', () => {
	it('is forgiven only where nothing holds the words as they are written', () => {
		expect(findTexts(index, 'nuclaer', 10)).toMatchObject({ total: 2, isLoose: true });
		expect(findTexts(index, 'nuclear', 10)).toMatchObject({ total: 2, isLoose: false });
	});

	it('lets half of the pairs of a Korean word do', () => {
		// 확장, 장어, 어제: one of three is too few; 확장, 장억, 억체: two of three do.
		expect(placesOf('확장어제')).toEqual([]);
		expect(placesOf('확장억체')).toEqual([4]);
	});
});

describe('order', () => {
	it('puts a whole word before one that only begins with it', () => {
		const begun = indexTexts(
			['allies matter', 'ally matters'].map((text) => ({ text, group: '', weight: 1 })),
		);
		expect(findTexts(begun, 'all', 2).total).toBe(2);
		expect(findTexts(begun, 'ally', 2).places).toEqual([1]);
		const both = indexTexts(
			['deterrence it is', 'deter it may'].map((text) => ({ text, group: '', weight: 1 })),
		);
		expect(findTexts(both, 'deter', 2).places).toEqual([1, 0]);
	});

	it('puts a rare word before a common one', () => {
		// Both hold one of the words that begin with "n": nuclear stands in two texts, nato in three.
		expect(findTexts(index, 'n', 1).places[0]).not.toBe(3);
	});

	it('lets weights decide between equals, then the place', () => {
		const equals = indexTexts([
			{ text: 'war', group: 'a', weight: 1 },
			{ text: 'war', group: 'a', weight: 1 },
			{ text: 'war', group: 'b', weight: 2 },
		]);
		expect(findTexts(equals, 'war', 3).places).toEqual([2, 0, 1]);
	});
});

it('gives as many places as are wanted, and counts all of them by group', () => {
	const found = findTexts(index, 'nato', 1);
	expect(found.places).toHaveLength(1);
	expect(found.total).toBe(3);
	expect([...found.groups].toSorted()).toEqual([
		['kim', 1],
		['singh', 2],
	]);
});

it('finds nothing in nothing', () => {
	expect(findTexts(indexTexts([]), 'nato', 5)).toMatchObject({ places: [], total: 0 });
});
