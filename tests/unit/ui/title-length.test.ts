import { expect, it } from 'vitest';
import { titleLength } from '../../../src/lib/ui/slides/title-length';

it.each([
	['a line of Latin letters', 'x'.repeat(70), { count: 70, most: 70 }],
	['a syllable of Hangul takes the room of two letters', '나'.repeat(36), { count: 36, most: 35 }],
	[
		'a mixture holds a number between',
		`${'나'.repeat(20)}${'x'.repeat(20)}`,
		{ count: 40, most: 46 },
	],
	['an emoji is one letter', '😀', { count: 1, most: 70 }],
	['no title', '', { count: 0, most: 70 }],
])('%s', (_, title, expected) => {
	expect(titleLength(title)).toEqual(expected);
});
