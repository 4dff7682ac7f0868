import { afterEach, expect, it } from 'vitest';
import { otherLanguages } from '../../../src/lib/i18n/languages';
import { getLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';

const before = getLocale;

afterEach(() => overwriteGetLocale(before));

// While a page is drawn the base is a way from it, in the browser it is a path.
it.each([
	['en', '/', '.', '/ko/'],
	['en', '/', '', '/ko/'],
	['en', '/documents/kim/', '../..', '/ko/documents/kim/'],
	['en', '/stanceboard/', '.', '/stanceboard/ko/'],
	['en', '/stanceboard/', '/stanceboard', '/stanceboard/ko/'],
	['en', '/stanceboard/slides/', '..', '/stanceboard/ko/slides/'],
	['en', '/stanceboard/slides/', '/stanceboard', '/stanceboard/ko/slides/'],
	['ko', '/ko/', '.', '/'],
	['ko', '/ko/slides/', '/ko', '/slides/'],
	['ko', '/stanceboard/ko/documents/kim/', '../..', '/stanceboard/documents/kim/'],
	['ko', '/stanceboard/ko/', '/stanceboard/ko', '/stanceboard/'],
] as const)(
	'leads from the page in %s at %s, whose base is "%s", to %s',
	(locale, path, base, href) => {
		overwriteGetLocale(() => locale);
		expect(otherLanguages(path, base).map((other) => other.href)).toEqual([href]);
	},
);
