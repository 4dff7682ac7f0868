import { expect, it } from 'vitest';
import { bareIslands } from '../../../src/lib/server/bare-islands';

it('takes marks out of the island and leaves those around it', () => {
	const page =
		'<!--[--><main><div class="island"><!--[0--><div><!--a-->x</div><!--]--></div><!--]--></main>';
	expect(bareIslands(page)).toBe(
		'<!--[--><main><div class="island"><div>x</div></div><!--]--></main>',
	);
});

it('leaves a page without islands as it is', () => {
	expect(bareIslands('<p><!--x--></p>')).toBe('<p><!--x--></p>');
});

it('refuses an island that is never closed', () => {
	expect(() => bareIslands('<div class="island"><div>')).toThrow('not closed');
});
