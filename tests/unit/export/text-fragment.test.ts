import { describe, expect, it } from 'vitest';
import { needsSurroundings, sourceLink } from '../../../src/lib/export/text-fragment';

const URL = 'https://example.org/a';
const link = (text: string, rest = {}) =>
	sourceLink(URL, { text, prefix: '', suffix: '', ...rest });

describe('the text of a fragment', () => {
	it.each([
		[
			'Hyphens and commas',
			'a well-known, much-cited line of argument',
			'a%20well%2Dknown%2C%20much%2Dcited%20line%20of%20argument',
		],
		[
			'ampersands and signs of the address',
			'law & order = 100% #1 in the whole wide world',
			'law%20%26%20order%20%3D%20100%25%20%231%20in%20the%20whole%20wide%20world',
		],
		[
			'an en dash and curly quotes',
			'NATO–Korea ties “matter” in the long run',
			'NATO%E2%80%93Korea%20ties%20%E2%80%9Cmatter%E2%80%9D%20in%20the%20long%20run',
		],
		[
			'Hangul',
			'나토와 한국의 협력은 앞으로도 계속될 것이라고 그는 말했다',
			'%EB%82%98%ED%86%A0%EC%99%80%20%ED%95%9C%EA%B5%AD%EC%9D%98%20%ED%98%91%EB%A0%A5%EC%9D%80%20%EC%95%9E%EC%9C%BC%EB%A1%9C%EB%8F%84%20%EA%B3%84%EC%86%8D%EB%90%A0%20%EA%B2%83%EC%9D%B4%EB%9D%BC%EA%B3%A0%20%EA%B7%B8%EB%8A%94%20%EB%A7%90%ED%96%88%EB%8B%A4',
		],
		[
			'line breaks, as one space',
			'the first half\n  and the second half of it',
			'the%20first%20half%20and%20the%20second%20half%20of%20it',
		],
	])('encodes %s', (_, text, encoded) => {
		expect(link(text)).toBe(`${URL}#:~:text=${encoded}`);
	});

	it('names a long passage by its first and last six words', () => {
		const text = Array.from({ length: 60 }, (_, i) => `word${i + 1}`).join(' ');
		expect(link(text)).toBe(
			`${URL}#:~:text=word1%20word2%20word3%20word4%20word5%20word6,word55%20word56%20word57%20word58%20word59%20word60`,
		);
	});

	it('does not fail on half a letter', () => {
		expect(link('a broken \ud83d letter in a long sentence')).toContain(
			'broken%20%EF%BF%BD%20letter',
		);
	});
});

describe('the surroundings', () => {
	const around = { prefix: 'eality strongly suggest that', suffix: 'and shouldering more of i' };

	it('stand around a short passage, whole words only', () => {
		expect(link('a key area', around)).toBe(
			`${URL}#:~:text=strongly%20suggest%20that-,a%20key%20area,-and%20shouldering%20more%20of`,
		);
	});

	it('are left out where the passage tells enough, or where they are not known', () => {
		const long = 'Cybersecurity has become a key area of cooperation';
		expect(link(long, around)).toBe(
			`${URL}#:~:text=Cybersecurity%20has%20become%20a%20key%20area%20of%20cooperation`,
		);
		expect(link('a key area')).toBe(`${URL}#:~:text=a%20key%20area`);
		expect(needsSurroundings({ text: long, ...around })).toBe(false);
		expect(needsSurroundings({ text: 'a key area', ...around })).toBe(true);
	});
});

describe('the address', () => {
	const passage = { text: 'a sentence that is long enough to stand', prefix: '', suffix: '' };
	const text = 'text=a%20sentence%20that%20is%20long%20enough%20to%20stand';

	it('keeps a fragment of its own and loses another directive', () => {
		expect(sourceLink(`${URL}?p=1#part`, passage)).toBe(`${URL}?p=1#part:~:${text}`);
		expect(sourceLink(`${URL}#:~:text=other`, passage)).toBe(`${URL}#:~:${text}`);
	});

	it('is none where the document has none', () => {
		expect(sourceLink('', passage)).toBe('');
	});
});
