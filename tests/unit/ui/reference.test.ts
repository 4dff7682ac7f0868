import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Reference from '../../../src/lib/ui/Reference.svelte';
import { documentOf } from '../build';

it('sets spaces between authors, title, outlet and note', () => {
	const document = documentOf('a', {
		title: 'A title',
		authors: 'Ann One; Bo Two',
		outlet: 'The Paper',
		type: 'op-ed',
		date: '2024-07',
		note: 'A note.',
	});
	const text = render(Reference, { props: { document } })
		.body.replace(/<[^>]*>/gu, '')
		.trim();
	expect(text).toBe('Ann One, Bo Two, A title, The Paper, op-ed, July 2024. A note.');
});
