import { expect, it } from 'vitest';
import type { Quote } from '../../../src/lib/model/dataset';
import { quoteKey, quotesByKey } from '../../../src/lib/model/quote-key';
import { shortHash } from '../../../src/lib/model/short-hash';

function quoteOf(rest: Partial<Quote> = {}): Quote {
	return {
		document: 'a',
		dimension: 'x',
		coder: null,
		text: 'words',
		voice: null,
		locator: '',
		prefix: '',
		suffix: '',
		extra: new Map(),
		...rest,
	};
}

it('hashes as FNV-1a does, without the last 8 of its 64 bits', () => {
	// Published test vectors: '' cbf29ce484222325, 'a' af63dc4c8601ec8c, 'foobar' 85944171f73967e8.
	const withoutLast = (hex: string) =>
		BigInt(`0x${hex.slice(0, -2)}`)
			.toString(36)
			.padStart(11, '0');
	expect(shortHash('')).toBe(withoutLast('cbf29ce484222325'));
	expect(shortHash('a')).toBe(withoutLast('af63dc4c8601ec8c'));
	expect(shortHash('foobar')).toBe(withoutLast('85944171f73967e8'));
});

it('takes the id that the data give a quote', () => {
	expect(quoteKey(quoteOf({ extra: new Map([['id', 'q-12']]) }))).toBe('q-12');
	expect(quoteKey(quoteOf({ extra: new Map([['id', '인용_1']]) }))).toBe('인용_1');
});

it.each(['', 'a.b', 'two words'])('hashes where the id "%s" could not stand in a link', (id) => {
	expect(quoteKey(quoteOf({ extra: new Map([['id', id]]) }))).toBe(quoteKey(quoteOf()));
});

it('tells quotes apart by document, dimension and text, and by nothing else', () => {
	const key = quoteKey(quoteOf());
	expect(key).toMatch(/^[\da-z]{11}$/);
	expect(quoteKey(quoteOf({ document: 'b' }))).not.toBe(key);
	expect(quoteKey(quoteOf({ dimension: 'y' }))).not.toBe(key);
	expect(quoteKey(quoteOf({ text: 'word' }))).not.toBe(key);
	expect(quoteKey(quoteOf({ document: 'ax', dimension: '' }))).not.toBe(key);
	expect(quoteKey(quoteOf({ coder: 'r1', locator: '¶1', prefix: 'p' }))).toBe(key);
});

it('keeps the first of several quotes with one key', () => {
	const [first, second] = [quoteOf({ coder: 'one' }), quoteOf({ coder: 'two' })];
	expect([...quotesByKey([first, second]).values()]).toEqual([first]);
});
