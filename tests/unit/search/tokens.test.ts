import { describe, expect, it } from 'vitest';
import { tokensOf, wordsOf } from '../../../src/lib/search/tokens';

const termsOf = (text: string) => tokensOf(text).map(({ term }) => term);
const askedFor = (query: string) => wordsOf(query).flatMap(({ terms }) => terms);

describe('terms of a text', () => {
	it.each([
		['NATO’s role', ['nato', 'role']],
		["China's and the allies' fears", ['china', 'and', 'the', 'allies', 'fears']],
		['Novotná, naïve', ['novotna', 'naive']],
		['rules-based 2024', ['rules', 'based', '2024']],
		['한미동맹은', ['한미', '미동', '동맹', '맹은', '은']],
		['북', ['북']],
		['NATO와 한국', ['nato', '와', '한국', '국']],
		['日米同盟', ['日米', '米同', '同盟', '盟']],
		['…—!?', []],
		['', []],
	])('%s', (text, terms) => {
		expect(termsOf(text)).toEqual(terms);
	});

	it('take Hangul in composed and in decomposed letters alike', () => {
		expect(termsOf('동맹'.normalize('NFD'))).toEqual(termsOf('동맹'));
	});

	it('say where they stand', () => {
		expect(tokensOf('“NATO’s role”')).toEqual([
			{ term: 'nato', start: 1, end: 5 },
			{ term: 'role', start: 8, end: 12 },
		]);
		expect(tokensOf('한미동')).toEqual([
			{ term: '한미', start: 0, end: 2 },
			{ term: '미동', start: 1, end: 3 },
			{ term: '동', start: 2, end: 3 },
		]);
	});
});

describe('words of a query', () => {
	it.each([
		['동맹', ['동맹']],
		['동맹을', ['동맹']],
		['동맹에서', ['동맹']],
		['확장억제', ['확장', '장억', '억제']],
		['국가', ['국가']],
		['북', ['북']],
		['NATO의 역할', ['nato', '의', '역할']],
	])('%s asks for %j', (query, terms) => {
		expect(askedFor(query)).toEqual(terms);
	});

	it('stand for longer words, but for pairs of syllables, which stand for themselves', () => {
		expect(wordsOf('nuc 북 동맹').map(({ isPrefix }) => isPrefix)).toEqual([true, true, false]);
	});
});
