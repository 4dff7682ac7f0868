import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORCED, TOKENS } from '../../../src/lib/charts/palette';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

function tokensIn(selector: string): Map<string, string> {
	const start = css.indexOf(`${selector} {`);
	const block = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', hex = '']) => [
			name,
			hex.toUpperCase(),
		]),
	);
}

it.each([
	['light', ':root'],
	['dark', ":root:not([data-theme='light'])"],
	['dark', ":root[data-theme='dark']"],
] as const)('exports paint the %s page as %s does', (theme, selector) => {
	expect(tokensIn(selector)).toEqual(TOKENS[theme]);
});

it('frames take the same colours of the reader’s own as the page', () => {
	const forced = readFileSync('src/lib/ui/forced-colors.css', 'utf8');
	const found = [...forced.matchAll(/--([\w-]+): ([^;]+);/gu)].map(([, name = '', colour = '']) => [
		name,
		colour,
	]);
	const { quiet, ...named } = Object.fromEntries(found) as Record<string, string>;
	const expected = Object.entries(named).map(([name, colour]) => [
		name,
		colour === 'var(--quiet)' ? quiet : colour,
	]);
	expect([...FORCED]).toEqual(expected);
});
