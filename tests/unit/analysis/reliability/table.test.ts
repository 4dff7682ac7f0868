import { expect, it } from 'vitest';
import {
	addressedRatings,
	reliabilityTable,
	scoreRatings,
} from '../../../../src/lib/analysis/reliability/table';
import { readingsOf } from './readings';

const dataset = readingsOf(
	'a b',
	{
		x: [
			[1, 2],
			[null, undefined],
		],
		y: [
			[0, null],
			[undefined, undefined],
		],
	},
	{ x: [-2, -2] },
);

it('holds every cell in codebook order and leaves the consensus out', () => {
	const table = reliabilityTable(dataset, { by: 'pooled' });
	expect(table.coders.map(({ id }) => id)).toEqual(['r1', 'r2']);
	expect(table.units.map(({ document, dimension }) => document + dimension)).toEqual([
		'ax',
		'bx',
		'ay',
		'by',
	]);
	expect(scoreRatings(table)).toEqual([
		[1, 2],
		[null, null],
		[0, null],
		[null, null],
	]);
});

it('tells silent from not coded where agreement on silence is asked', () => {
	expect(addressedRatings(reliabilityTable(dataset, { by: 'pooled' }))).toEqual([
		[1, 1],
		[0, null],
		[1, 0],
		[null, null],
	]);
});

it('narrows to one dimension or one document', () => {
	const ofDimension = reliabilityTable(dataset, { by: 'dimension', id: 'y' });
	expect(scoreRatings(ofDimension)).toEqual([
		[0, null],
		[null, null],
	]);
	const ofDocument = reliabilityTable(dataset, { by: 'document', id: 'a' });
	expect(scoreRatings(ofDocument)).toEqual([
		[1, 2],
		[0, null],
	]);
});
