import { expect, it } from 'vitest';
import { buildMatrix } from '../../../src/lib/analysis/matrix';
import { disputedOn } from '../../../src/lib/ui/dimensions/disputed';
import { sidesOf } from '../../../src/lib/ui/dimensions/sides';
import { datasetOf, judgementOf, matrixOf } from '../build';

it('parts a dimension into its sides, from the low pole to the high one', () => {
	const matrix = matrixOf('a b c d e', { x: [2, -1, 0, null, -2], y: [1, 1, 1, 1, 1] });
	const documents = sidesOf(matrix, 'x').map(({ side, cells }) => [
		side,
		cells.map(({ document }) => document),
	]);
	expect(documents).toEqual([
		['low', ['e', 'b']],
		['middle', ['c']],
		['high', ['a']],
	]);
	expect(sidesOf(matrix, 'y').map(({ side }) => side)).toEqual(['high']);
});

it('finds the cells on which a reading differs, a silent one among them', () => {
	const reading = (document: string, coder: string, score: number | null) =>
		judgementOf({ document, dimension: 'x', coder, score });
	const coder = (id: string, role: 'consensus' | 'reading') => ({
		id,
		label: '',
		role,
		note: '',
		extra: new Map(),
	});
	const base = datasetOf('a b c', { x: [1, 2, null] });
	const dataset = {
		...base,
		coders: [coder('c', 'consensus'), coder('r', 'reading'), coder('s', 'reading')],
		judgements: [
			...base.judgements,
			...[reading('a', 'r', 1), reading('a', 's', 1)],
			...[reading('b', 'r', 2), reading('b', 's', 1)],
			...[reading('c', 'r', null), reading('c', 's', 0)],
		],
	};
	const matrix = buildMatrix(dataset, { kind: 'coder', coder: 'c' });
	expect(disputedOn(matrix, 'x').map(({ cell }) => cell.document)).toEqual(['b', 'c']);
});
