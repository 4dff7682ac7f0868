import { expect, it } from 'vitest';
import { lettersOutside } from '../../../src/lib/export/unicode-range';

it.each([
	['', 'anything', ''],
	['U+20-7E', 'NATO', ''],
	['U+20-7E', '한국 1', '한국'],
	['U+AC00-D7AF', 'NATO와 한국', 'NATO '],
	['U+AC00-D7AF, U+1100-11FF', 'ᄒ국b', 'b'],
	['U+B7', 'a·b', 'ab'],
	['U+1F6??', '🚀x', 'x'],
])('%j leaves of %j: %j', (range, text, outside) => {
	expect(lettersOutside(range, text)).toBe(outside);
});
