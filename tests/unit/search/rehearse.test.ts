import { expect, it } from 'vitest';
import { indexTexts } from '../../../src/lib/search/index-texts';
import { rehearse } from '../../../src/lib/search/rehearse';

const indexOf = (texts: readonly string[]) =>
	indexTexts(texts.map((text) => ({ text, group: '', weight: 1 })));

it('a rehearsal finds texts of every script in the index, then ends', () => {
	const found = [...rehearse({ index: indexOf(['alliance', 'toll', '동맹']), most: 5 })];
	expect(found.map(({ total }) => total)).not.toContain(0);
	const asked = new Set(found.flatMap(({ words }) => words.flatMap(({ terms }) => terms)));
	expect(asked).toContain('동');
	expect([...asked].some((word) => /^[a-z]$/u.test(word))).toBe(true);
});

it('a rehearsal without texts finds nothing', () => {
	const found = [...rehearse({ index: indexOf([]), most: 5 })];
	expect(new Set(found.map(({ total }) => total))).toEqual(new Set([0]));
});
