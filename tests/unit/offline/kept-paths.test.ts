import { expect, it } from 'vitest';
import { keptPaths } from '../../../src/lib/offline/kept-paths';

it('keeps what is read, and neither pictures nor embeds nor the whole font', () => {
	const inside = (paths: readonly string[]) => paths.map((path) => `/a${path}`);
	const { code, pages } = keptPaths({
		base: '/a',
		build: inside([
			'/_app/immutable/entry/start.1.js',
			'/_app/immutable/assets/pretendard.2.woff2',
			'/_app/immutable/assets/PretendardVariable.3.woff2',
		]),
		files: ['/a/favicon.svg'],
		prerendered: inside([
			'/',
			'/__data.json',
			'/compare/',
			'/documents/김/',
			'/dataset.json',
			'/manifest.webmanifest',
			'/icons/192.png',
			'/sitemap.xml',
			'/social/pages/radar.png',
			'/views/headline.svg',
			'/views/headline.oembed.json',
			'/slides/examples/',
			'/embed/',
			'/embed/headline/',
			'/embed/headline/dark/',
			'/embed/how-to/',
			'/embed/how-to/__data.json',
		]),
	});
	expect(code).toEqual(
		inside([
			'/_app/immutable/entry/start.1.js',
			'/_app/immutable/assets/pretendard.2.woff2',
			'/favicon.svg',
		]),
	);
	expect(pages).toEqual(
		inside([
			'/404.html',
			'/',
			'/__data.json',
			'/compare/',
			'/documents/%EA%B9%80/',
			'/dataset.json',
			'/embed/how-to/',
			'/embed/how-to/__data.json',
		]),
	);
});
