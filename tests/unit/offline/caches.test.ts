import { expect, it } from 'vitest';
import { cacheName, otherVersions } from '../../../src/lib/offline/caches';

it('finds the other versions of this site, and leaves what belongs to its neighbours', () => {
	const others = ['/a', '/a/ko', '/ab', ''].map((base) => cacheName(base, '1'));
	const names = [cacheName('/a', '2'), ...others, cacheName('/a', '3'), 'fonts'];
	expect(otherVersions(names, '/a', '2')).toEqual([cacheName('/a', '1'), cacheName('/a', '3')]);
});
