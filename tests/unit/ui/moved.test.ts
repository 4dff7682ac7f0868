import { expect, it } from 'vitest';
import { moved } from '../../../src/lib/ui/pins/moved';

it('moves an entry and keeps the order of the others', () => {
	expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
	expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
});

it('stops at the ends', () => {
	expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 'a', 9)).toEqual(['b', 'a']);
});
