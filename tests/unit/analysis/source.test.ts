import { describe, expect, it } from 'vitest';
import { defaultSource, sourceOf } from '../../../src/lib/analysis/source';
import type { Coder, CoderRole } from '../../../src/lib/model/dataset';
import { datasetOf } from '../build';

const coder = (id: string, role: CoderRole): Coder => ({
	id,
	label: id,
	role,
	note: '',
	extra: new Map(),
});
const datasetBy = (...coders: Coder[]) => datasetOf('a', { x: [1] }, { coders });
const readings = [coder('r1', 'reading'), coder('r2', 'reading')];

describe('the source shown unasked', () => {
	it('is the consensus where there is one', () => {
		const dataset = datasetBy(...readings, coder('agreed', 'consensus'));
		expect(defaultSource(dataset)).toEqual({ kind: 'coder', coder: 'agreed' });
	});

	it('is the only coder where there is one coder', () => {
		expect(defaultSource(datasetBy(coder('r1', 'reading')))).toEqual({
			kind: 'coder',
			coder: 'r1',
		});
	});

	it('is the median of several readings without a consensus', () => {
		expect(defaultSource(datasetBy(...readings))).toEqual({ kind: 'median' });
	});
});

describe('the source a link names', () => {
	const dataset = datasetBy(...readings, coder('agreed', 'consensus'));

	it.each([
		[null, { kind: 'coder', coder: 'agreed' }],
		['consensus', { kind: 'coder', coder: 'agreed' }],
		['median', { kind: 'median' }],
		['r2', { kind: 'coder', coder: 'r2' }],
		['r9', null],
	])('%s', (word, source) => expect(sourceOf(dataset, word)).toEqual(source));

	it('knows no consensus where there is none', () => {
		expect(sourceOf(datasetBy(...readings), 'consensus')).toBeNull();
	});

	it('knows no median without a reading', () => {
		expect(sourceOf(datasetBy(coder('agreed', 'consensus')), 'median')).toBeNull();
	});

	it('lets a reserved word win over an id', () => {
		const misnamed = datasetBy(coder('median', 'reading'), coder('r2', 'reading'));
		expect(sourceOf(misnamed, 'median')).toEqual({ kind: 'median' });
	});
});
