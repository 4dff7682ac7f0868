import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/lib/io/package-facts';
import { webAddress } from '../../../src/lib/io/web-address';

describe('what a data package says of itself', () => {
	it('reads licences, contributors and sources, and leaves out what has another shape', () => {
		const facts = factsOf({
			licenses: [{ name: 'CC0-1.0', path: 'https://example.org/cc0' }, 'CC0-1.0'],
			contributors: [{ title: 'A. Coder' }, null],
			sources: 'a text',
			created: '2025-03-01T00:00:00Z',
		});
		expect(facts.licences).toEqual([
			{ name: 'CC0-1.0', title: '', path: 'https://example.org/cc0' },
		]);
		expect(facts.contributors).toEqual([{ title: 'A. Coder', path: '' }]);
		expect(facts.sources).toEqual([]);
		expect(facts.year).toBe('2025');
	});

	it('takes the address for errors as a text or as an object, as package.json does', () => {
		expect(factsOf({ bugs: 'https://example.org/issues' }).bugs).toBe('https://example.org/issues');
		expect(factsOf({ bugs: { url: 'https://example.org/issues' } }).bugs).toBe(
			'https://example.org/issues',
		);
		expect(factsOf({ bugs: { email: 'a@example.org' } }).bugs).toBe('');
		expect(factsOf().bugs).toBe('');
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'//example.org',
		'https://example.org@evil.example/',
		'https://example.org\\@evil.example',
		'https://',
		'https://example.org/a b',
		7,
		null,
	])('has no address for %j', (value) => {
		expect(webAddress(value)).toBe('');
	});

	it.each(['https://example.org', 'http://example.org:8080/a?b=c#d', 'HTTPS://example.org/@a'])(
		'has an address for %j',
		(value) => {
			expect(webAddress(value)).toBe(value);
		},
	);
});
