import { expect, it } from 'vitest';
import { wordSilence } from '../../../src/lib/i18n/silence';
import { matrixOf } from '../build';

it('counts silent cells in words, and warns of reading them as 0', () => {
	expect(wordSilence(matrixOf('a b', { x: [null, null], y: [1, 0] }))).toBe(
		'Two of the 4 cells are silent; a silence is never counted as 0.',
	);
	expect(wordSilence(matrixOf('a b', { x: [null, 1] }))).toBe(
		'One of the 2 cells is silent; a silence is never counted as 0.',
	);
});

it('says that none is silent', () => {
	expect(wordSilence(matrixOf('a b', { x: [0, 1] }))).toBe('None of the 2 cells is silent.');
});

it('counts apart what nobody has coded', () => {
	expect(wordSilence(matrixOf('a b c', { x: [null, undefined, undefined] }))).toBe(
		'One of the 3 cells is silent; a silence is never counted as 0. Two are not coded.',
	);
});
