import { describe, expect, it } from 'vitest';
import { wayOf, type Asked } from '../../../src/lib/offline/way-of';

const HOST = 'https://example.org';
const SITE = {
	origin: HOST,
	base: '/a',
	kept: new Set(['/a/', '/a/compare/', '/a/embed/how-to/', '/a/_app/immutable/x.js']),
	languages: ['/ko'],
};

function wayTo(path: string, change: Partial<Asked> = {}) {
	const url = new URL(path, `${HOST}/a/`).href;
	return wayOf({ method: 'GET', mode: 'navigate', referrer: '', url, ...change }, SITE);
}

describe('who answers a visit', () => {
	it.each([
		['', 'kept'],
		['compare/', 'kept'],
		['compare/?docs=kim.singh#heatmap', 'kept'],
		['compare?docs=kim', 'slash'],
		['documents/of-mine/', 'page'],
		['views/headline.svg', 'page'],
		['embed/how-to/', 'kept'],
		['embed/', 'network'],
		['embed/?chart=radar', 'network'],
		['embed/headline/dark/', 'network'],
		['ko', 'network'],
		['ko/compare/', 'network'],
		['kompass/', 'page'],
		['/b/', 'network'],
		['/ab/', 'network'],
		['https://example.com/a/', 'network'],
	])('to %j: %s', (path, way) => expect(wayTo(path)).toBe(way));

	it('is the network where something is sent', () =>
		expect(wayTo('compare/', { method: 'POST' })).toBe('network'));
});

describe('who answers a page', () => {
	it.each([
		['_app/immutable/x.js', '', 'kept'],
		['_app/immutable/of-the-version-before.js', '', 'code'],
		['documents/of-mine/__data.json', '', 'data'],
		['_app/version.json', '', 'network'],
		['_app/immutable/x.js', `${HOST}/a/embed/headline/`, 'network'],
		['_app/immutable/x.js', `${HOST}/a/embed/how-to/`, 'kept'],
	])('that wants %j, from %j: %s', (path, referrer, way) =>
		expect(wayTo(path, { mode: 'cors', referrer })).toBe(way),
	);

	it('is the worker where an embed leads to the site', () =>
		expect(wayTo('', { referrer: `${HOST}/a/embed/headline/` })).toBe('kept'));
});
