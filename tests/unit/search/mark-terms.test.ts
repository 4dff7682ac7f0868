import { expect, it } from 'vitest';
import { markTerms } from '../../../src/lib/search/mark-terms';
import { wordsOf } from '../../../src/lib/search/tokens';

const marked = (text: string, query: string, ...similar: string[]) =>
	markTerms(text, { words: wordsOf(query), similar: new Set(similar) })
		.map((part) => (part.isHit ? `[${part.text}]` : part.text))
		.join('');

it.each([
	['NATO’s role in Asia', 'asia nato', '[NATO]’s role in [Asia]'],
	['Novotná', 'novotna', '[Novotná]'],
	['nuclear war', 'nucl', '[nuclear] war'],
	['한미동맹은', '한미동맹을', '[한미동맹]은'],
	['한미 동맹', '동맹', '한미 [동맹]'],
	['<b>war</b>', 'war', '<b>[war]</b>'],
	['nothing here', 'war', 'nothing here'],
	['', 'war', ''],
])('%s for %j', (text, query, expected) => {
	expect(marked(text, query)).toBe(expected);
});

it('marks words that are only similar', () => {
	expect(marked('an alliance', 'aliance', 'alliance')).toBe('an [alliance]');
});
