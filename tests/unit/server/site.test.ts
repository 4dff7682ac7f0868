import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteAddress } from '../../../src/lib/server/site';
import { sitemap } from '../../../src/lib/server/sitemap';
import { datasetOf } from '../build';

afterEach(() => vi.unstubAllEnvs());

describe('the address of the site', () => {
	it.each([
		['', '', null],
		['https://example.org', '', 'https://example.org'],
		['https://example.org/', '', 'https://example.org'],
		[' https://example.org/a/ ', '/a', 'https://example.org/a'],
	])('SITE_URL %j with BASE_PATH %j', (url, base, address) => {
		vi.stubEnv('SITE_URL', url);
		vi.stubEnv('BASE_PATH', base);
		expect(siteAddress()).toBe(address);
	});

	it.each([
		['example.org', ''],
		['ftp://example.org', ''],
		['https://example.org', '/a'],
		['https://example.org/b', '/a'],
	])('SITE_URL %j with BASE_PATH %j is refused', (url, base) => {
		vi.stubEnv('SITE_URL', url);
		vi.stubEnv('BASE_PATH', base);
		expect(siteAddress).toThrow(/SITE_URL is ".*": write the whole address/u);
	});
});

it('lists every page once, embeds and patterns aside', () => {
	const files = [
		'../+page.svelte',
		'../codebook/+page.svelte',
		'../documents/[id]/+page.svelte',
		'../embed/how-to/+page.svelte',
	];
	const map = sitemap('https://example.org/a', files, datasetOf('d', { x: [1] }));
	expect([...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc]) => loc)).toEqual([
		'https://example.org/a/',
		'https://example.org/a/codebook/',
		'https://example.org/a/documents/d/',
		'https://example.org/a/dimensions/x/',
	]);
});
