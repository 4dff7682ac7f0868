import { expect, it } from 'vitest';
import { readEmbedData, writeEmbedData } from '../../../src/lib/export/embed-data';
import { datasetOf, dimensionOf } from '../build';

const dataset = datasetOf(
	'a b',
	{ x: [1, null] },
	{
		title: '</script><script>alert(1)</script>',
		dimensions: [dimensionOf('x', { levels: new Map([[1, 'one']]), extra: new Map([['k', 'v']]) })],
	},
);

it('a dataset comes back from its page as it was, Maps and all', () => {
	expect(readEmbedData(writeEmbedData(dataset))).toEqual(dataset);
});

it('nothing in a dataset can end the element that carries it', () => {
	expect(writeEmbedData(dataset)).not.toContain('<');
});
