import { expect, it } from 'vitest';
import { wordArrangement } from '../../../src/lib/i18n/arrangement';
import { DEFAULT_VIEW } from '../../../src/lib/view/view';
import { matrixOf } from '../build';

const matrix = matrixOf('a b', { x: [1, 2], y: [0, null] });

it('says nothing of the codebook’s order', () => {
	expect(wordArrangement(matrix, { ...DEFAULT_VIEW })).toBe('');
});

it('names every other order, and turned poles', () => {
	const word = (order: Parameters<typeof wordArrangement>[1]['order']) =>
		wordArrangement(matrix, { ...DEFAULT_VIEW, order });
	expect(word({ by: 'spread' })).toContain('by spread');
	expect(word({ by: 'similarity' })).toContain('by similarity');
	expect(word({ by: 'document', id: 'b' })).toContain('the scores of b');
	expect(word({ by: 'dimension', id: 'y' })).toContain('their scores on y');
	expect(wordArrangement(matrix, { ...DEFAULT_VIEW, poles: 'ties' })).toContain('turned');
});

it('names an order that the link lists', () => {
	expect(wordArrangement(matrix, { ...DEFAULT_VIEW, docs: ['b', 'a'] })).toBe(
		'In the order of the link.',
	);
});

it('leaves out an order that a chart does not show', () => {
	const by = (order: (typeof DEFAULT_VIEW)['order']) => ({ ...DEFAULT_VIEW, order });
	const listed = { ...DEFAULT_VIEW, docs: ['b', 'a'] };
	expect(wordArrangement(matrix, listed, 'dimensions')).toBe('');
	expect(wordArrangement(matrix, by({ by: 'similarity' }), 'dimensions')).toBe('');
	expect(wordArrangement(matrix, by({ by: 'spread' }), 'dimensions')).toContain('by spread');
	expect(wordArrangement(matrix, { ...by({ by: 'spread' }), poles: 'ties' }, 'nothing')).toBe(
		wordArrangement(matrix, { ...DEFAULT_VIEW, poles: 'ties' }),
	);
});
