import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/lib/model/settle';
import { datasetOf, judgementOf } from '../build';

const settled = { document: 'a', dimension: 'x', score: 2, rationale: 'why' };

describe('settling a cell', () => {
	it('takes the place of the consensus, where it stood, and keeps its weight and its extra columns', () => {
		const extra = new Map([['page', '7']]);
		const before = judgementOf({
			document: 'a',
			dimension: 'x',
			score: 1,
			salience: 3,
			confidence: 2,
			rationale: 'before',
			extra,
		});
		const other = judgementOf({ document: 'b', dimension: 'x', score: -1 });
		const dataset = datasetOf('a b', { x: [] }, { judgements: [before, other] });
		expect(settle(dataset, [settled]).judgements).toEqual([
			{ ...before, score: 2, rationale: 'why' },
			other,
		]);
		expect(dataset.judgements[0]).toBe(before);
	});

	it('leaves no salience and no confidence where a cell turns silent or is scored anew', () => {
		const weighed = { document: 'a', dimension: 'x', salience: 3, confidence: 2 };
		for (const [from, to] of [
			[1, null],
			[null, 1],
		] as const) {
			const dataset = datasetOf(
				'a',
				{ x: [] },
				{ judgements: [judgementOf({ ...weighed, score: from })] },
			);
			expect(settle(dataset, [{ ...settled, score: to }]).judgements).toEqual([
				judgementOf({ document: 'a', dimension: 'x', score: to, rationale: 'why' }),
			]);
		}
	});

	it('adds a judgement where the consensus has none', () => {
		const dataset = datasetOf('a', { x: [undefined] });
		expect(settle(dataset, [settled]).judgements).toEqual([judgementOf(settled)]);
	});

	it('never touches a reading, and adds a consensus coder whose id no reading has', () => {
		const reader = {
			id: 'consensus',
			label: 'Ann',
			role: 'reading',
			note: '',
			extra: new Map(),
		} as const;
		const reading = judgementOf({ document: 'a', dimension: 'x', score: 1, coder: 'consensus' });
		const dataset = datasetOf('a', { x: [] }, { coders: [reader], judgements: [reading] });
		const { coders, judgements } = settle(dataset, [settled]);
		expect(coders.map(({ id, role }) => [id, role])).toEqual([
			['consensus_', 'consensus'],
			['consensus', 'reading'],
		]);
		expect(judgements).toEqual([reading, judgementOf({ ...settled, coder: 'consensus_' })]);
	});

	it('counts the later of two', () => {
		const dataset = datasetOf('a', { x: [0] });
		const { judgements } = settle(dataset, [settled, { ...settled, score: -2 }]);
		expect(judgements.map(({ score }) => score)).toEqual([-2]);
	});

	it('leaves the dataset as it is for a cell that it lacks', () => {
		const dataset = datasetOf('a', { x: [0] });
		expect(settle(dataset, [{ ...settled, document: 'z' }])).toBe(dataset);
	});
});
