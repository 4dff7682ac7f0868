import { expect, it } from 'vitest';
import { markTerms } from '../../../src/lib/search/mark-terms';

const marked = (text: string, ...terms: string[]) =>
	markTerms(text, new Set(terms))
		.map((part) => (part.isHit ? `[${part.text}]` : part.text))
		.join('');

it.each([
	['NATO’s role in Asia', ['nato', 'asia'], '[NATO]’s role in [Asia]'],
	['Novotná', ['novotna'], '[Novotná]'],
	['한미동맹은', ['한미', '미동', '동맹'], '[한미동맹]은'],
	['한미 동맹', ['한미', '동맹'], '[한미] [동맹]'],
	['<b>war</b>', ['war'], '<b>[war]</b>'],
	['nothing here', ['war'], 'nothing here'],
	['', ['war'], ''],
])('%s with %j', (text, terms, expected) => {
	expect(marked(text, ...terms)).toBe(expected);
});
