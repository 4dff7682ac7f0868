import { expect, it } from 'vitest';
import { haveSameScores } from '../../../../src/lib/analysis/reliability/same-scores';
import { settle } from '../../../../src/lib/model/settle';
import { readingsOf } from './readings';

const dataset = readingsOf(
	'a b',
	{
		x: [
			[1, 2],
			[0, null],
		],
	},
	{ x: [1, 0] },
);

it('sees past words', () => {
	const worded = {
		...dataset,
		version: '2',
		judgements: dataset.judgements.map((judgement) => ({ ...judgement, rationale: 'why' })),
	};
	expect(haveSameScores(dataset, worded, ['reading', 'consensus'])).toBe(true);
});

it('tells a change of the consensus only from those that ask for it', () => {
	const settled = settle(dataset, [{ document: 'a', dimension: 'x', score: 2, rationale: '' }]);
	expect(haveSameScores(dataset, settled, ['reading'])).toBe(true);
	expect(haveSameScores(dataset, settled, ['reading', 'consensus'])).toBe(false);
});

it('tells silence from 0', () => {
	const scored = readingsOf(
		'a b',
		{
			x: [
				[1, 2],
				[0, 0],
			],
		},
		{ x: [1, 0] },
	);
	expect(haveSameScores(dataset, scored, ['reading'])).toBe(false);
});

it('tells another scale and another dimension', () => {
	const wide = { ...dataset, scale: { min: -3, max: 3, step: 1 } };
	expect(haveSameScores(dataset, wide, ['reading'])).toBe(false);
	const more = readingsOf(
		'a b',
		{
			x: [
				[1, 2],
				[0, null],
			],
			y: [],
		},
		{ x: [1, 0] },
	);
	expect(haveSameScores(dataset, more, ['reading'])).toBe(false);
});
