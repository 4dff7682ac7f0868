import { expect, it } from 'vitest';
import { buildMatrix } from '../../../src/lib/analysis/matrix';
import { passagesOf } from '../../../src/lib/ui/documents/passages';
import type { Quote } from '../../../src/lib/model/dataset';
import { datasetOf } from '../build';

function quote(dimension: string, text: string, locator: string): Quote {
	const rest = { coder: 'c', voice: null, prefix: '', suffix: '', extra: new Map() } as const;
	return { document: 'a', dimension, text, locator, ...rest };
}

const quotes = [
	quote('x', 'tenth', '¶10'),
	quote('x', 'nowhere', ''),
	quote('x', 'second', '¶2'),
	quote('y', 'second', '¶2'),
	quote('y', 'second too', '¶2'),
	quote('y', 'page', 'p. 3, line 4'),
	{ ...quote('y', 'another text', '¶1'), document: 'b' },
	{ ...quote('y', 'another coder', '¶1'), coder: 'r' },
];
const coders = [
	{ id: 'c', label: '', role: 'consensus', note: '', extra: new Map() },
	{ id: 'r', label: '', role: 'reading', note: '', extra: new Map() },
] as const;
const dataset = datasetOf('a b', { x: [1, 0], y: [2, 0] }, { quotes, coders });

it('orders passages by the numbers of their locator, those without one last, a shared one once', () => {
	const matrix = buildMatrix(dataset, { kind: 'coder', coder: 'c' });
	const passages = passagesOf(matrix, 'a').map((passage) => [
		passage.quote.text,
		passage.cells.map(({ dimension }) => dimension),
	]);
	expect(passages).toEqual([
		['second', ['x', 'y']],
		['second too', ['y']],
		['page', ['y']],
		['tenth', ['x']],
		['nowhere', ['x']],
	]);
});
