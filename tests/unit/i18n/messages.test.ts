import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Tests run in the root of the project. */
const MESSAGES = 'messages';
const AREAS = readdirSync(join(MESSAGES, 'en'));
const OTHERS = readdirSync(MESSAGES).filter((language) => language !== 'en');

function read(language: string, area: string): Map<string, string> {
	const messages = JSON.parse(readFileSync(join(MESSAGES, language, area), 'utf8')) as object;
	return new Map(Object.entries(messages).map(([key, words]) => [key, JSON.stringify(words)]));
}

/** What is inserted, and what is marked: {count}, {#strong}. */
function placesIn(words: string): string[] {
	return [...new Set(words.match(/\{[#/]?[a-z]\w*\}/giu))].sort();
}

describe.each(OTHERS)('the messages in %s', (language) => {
	it('are in the same files', () => {
		expect(readdirSync(join(MESSAGES, language))).toEqual(AREAS);
	});

	it.each(AREAS)('say all of %s, with the same places', (area) => {
		const english = read('en', area);
		const translated = read(language, area);
		expect([...translated.keys()]).toEqual([...english.keys()]);
		const differing = [...english].filter(
			([key, words]) => `${placesIn(words)}` !== `${placesIn(translated.get(key) ?? '')}`,
		);
		expect(differing.map(([key]) => key)).toEqual([]);
	});
});

/** A particle's form depends on the sound before it: after a name that is inserted it would be a guess. */
it('no Korean particle follows what is inserted', () => {
	const particle =
		/\}(?:은|는|이|가|을|를|와|과|으로|로|이나|나|이며|며|이고|고)(?=[\s.,)"”’…]|$)/u;
	const found = AREAS.flatMap((area) =>
		[...read('ko', area)].filter(([, words]) => particle.test(words)).map(([key]) => key),
	);
	expect(found).toEqual([]);
});
