import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../../src/lib/i18n/keep-together';

describe('keepTogether', () => {
	it('ties a particle to the quote or bracket before it', () => {
		expect(keepTogether('“모른다”고 한다(억제)는 말')).toBe(
			'“모른다”\u2060고 한다(억제)\u2060는 말',
		);
	});

	it('ties a middle dot to both of its words', () => {
		expect(keepTogether('나토·아시아')).toBe('나토\u2060·\u2060아시아');
	});

	it('leaves other languages as they are', () => {
		const text = '“a paper tiger”, (or so) the rules’ end · here';
		expect(keepTogether(text)).toBe(text);
	});
});
