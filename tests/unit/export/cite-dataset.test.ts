import { expect, it } from 'vitest';
import { citeDataset } from '../../../src/lib/export/cite-dataset';
import { factsOf } from '../../../src/lib/io/package-facts';

const FILE = { title: 'Nine speeches', version: '1.2' };

it('cites a dataset by its contributors, in the manner of APA', () => {
	const facts = factsOf({
		contributors: [{ title: 'B. Kang' }, { title: 'C. Diaz' }],
		created: '2025-01-02',
		homepage: 'https://example.org/nine',
	});
	expect(citeDataset(FILE, facts)).toBe(
		'B. Kang, C. Diaz. (2025). Nine speeches (Version 1.2) [Data set]. https://example.org/nine',
	);
});

it('puts the title first where nobody is named', () => {
	expect(citeDataset({ title: 'Nine speeches', version: '' }, factsOf())).toBe(
		'Nine speeches [Data set]. (n.d.).',
	);
});
