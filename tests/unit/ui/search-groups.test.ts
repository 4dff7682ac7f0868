import { expect, it } from 'vitest';
import { NOTHING_FOUND } from '../../../src/lib/search/find-texts';
import type { SearchEntry } from '../../../src/lib/search/entries';
import { bestOf, groupHits, withoutBest } from '../../../src/lib/ui/search/groups';

const entry = (document: string | null, dimension: string, text: string): SearchEntry => ({
	kind: document === null ? 'level' : 'quote',
	text,
	document,
	dimension,
	language: '',
	coder: null,
	quote: null,
});

it('groups hits by document, best first, and shows a passage of several cells once', () => {
	const entries = [
		entry('a', 'x', 'war'),
		entry('b', 'x', 'war'),
		entry('a', 'y', 'war'),
		entry('a', 'y', 'a war'),
		entry(null, 'x', 'mixed'),
		entry(null, 'y', 'mixed'),
	];
	const groups = new Map([
		['a', 7],
		['b', 1],
		['', 2],
	]);
	const found = { ...NOTHING_FOUND, places: [1, 0, 4, 5, 2, 3], total: 10, groups };
	const shown = groupHits(entries, found).map(({ document, total, hits }) => [
		document,
		total,
		hits.map((hit) => [hit.entry.text, hit.dimensions]),
	]);
	expect(shown).toEqual([
		['b', 1, [['war', ['x']]]],
		[
			'a',
			7,
			[
				['war', ['x', 'y']],
				['a war', ['y']],
			],
		],
		[
			null,
			2,
			[
				['mixed', ['x']],
				['mixed', ['y']],
			],
		],
	]);
});

it('the best hit stands alone, and all others follow it in their order', () => {
	const entries = [entry('a', 'x', 'first'), entry('a', 'y', 'second'), entry('b', 'x', 'third')];
	const groups = groupHits(entries, { ...NOTHING_FOUND, places: [0, 1, 2], total: 3 });
	const textsOf = (split: typeof groups) =>
		split.map(({ document, hits }) => [document, hits.map((hit) => hit.entry.text)]);
	expect(textsOf(bestOf(groups))).toEqual([['a', ['first']]]);
	expect(textsOf(withoutBest(groups))).toEqual([
		['a', ['second']],
		['b', ['third']],
	]);
	expect(withoutBest(groups.slice(1))).toEqual([]);
	expect([...bestOf([]), ...withoutBest([])]).toEqual([]);
});
