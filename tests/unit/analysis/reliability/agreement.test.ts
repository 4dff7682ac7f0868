import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../../../src/lib/analysis/reliability/agreement';
import { readingsOf } from './readings';

const dataset = readingsOf('a b c', {
	x: [
		[2, 2, 1],
		[-1, 0, null],
		[null, null, null],
	],
	y: [
		[1, 1, 1],
		[0, 0, 0],
		[-2, -1, -1],
	],
});
const agreement = measureAgreement(dataset);
const [pooled, onX] = agreement.scopes;

describe('the numbers of a dataset', () => {
	it('come pooled, per dimension and per document, in codebook order', () => {
		expect(agreement.scopes.map(({ scope }) => scope)).toEqual([
			{ by: 'pooled' },
			{ by: 'dimension', id: 'x' },
			{ by: 'dimension', id: 'y' },
			{ by: 'document', id: 'a' },
			{ by: 'document', id: 'b' },
			{ by: 'document', id: 'c' },
		]);
	});

	it('say what they rest on, and warn below ten units', () => {
		expect(pooled).toMatchObject({ cells: 6, units: 5, coders: 3, scores: 14, fewUnits: true });
		expect(onX).toMatchObject({ cells: 3, units: 2, coders: 3, scores: 5, fewUnits: true });
	});

	it('take the shares over pairs within a unit', () => {
		// x: a has 1 of 3 pairs exact, b 0 of 1 (one step apart); c is silent.
		expect(onX?.exact).toEqual({ kind: 'value', value: 1 / 6 });
		expect(onX?.withinOneStep).toEqual({ kind: 'value', value: 1 });
	});

	it('give agreement on silent or not apart', () => {
		// x: a and c agree fully, b in 1 of 3 pairs: (1 + 1/3 + 1) / 3 = 7/9. Nine codings, 5 of them
		// addressed: alpha = 1 - 8 * o / (5 * 4) with o = 2 * 1 / (3 - 1) = 1.
		expect(onX?.silence.units).toBe(3);
		expect(onX?.silence.exact).toMatchObject({ value: expect.closeTo(7 / 9, 12) });
		expect(onX?.silence.alpha).toMatchObject({ value: expect.closeTo(0.6, 12) });
	});

	it('compare every pair of coders on what both have scored', () => {
		expect(onX?.pairs.map(({ coders, units }) => [...coders, units])).toEqual([
			['r1', 'r2', 2],
			['r1', 'r3', 1],
			['r2', 'r3', 1],
		]);
	});
});

it('calls everything undefined, not NaN, with one reading', () => {
	const alone = measureAgreement(readingsOf('a b', { x: [[1], [2]] })).scopes[0];
	const none = { kind: 'undefined', reason: 'one-coder' };
	expect(alone?.alpha.ordinal).toMatchObject({ alpha: none, bootstrap: none, jackknife: none });
	expect(alone).toMatchObject({ exact: none, withinOneStep: none, units: 0, pairs: [] });
	expect(alone?.silence).toMatchObject({ exact: none, alpha: none });
});
