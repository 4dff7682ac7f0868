import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/lib/ui/local/page-of';
import { datasetOf } from '../build';

const dataset = datasetOf('plan 가나', { tolls: [1, 2] });

describe('the page of an opened dataset', () => {
	it.each([
		['/documents/plan/', { kind: 'document', id: 'plan' }],
		['/documents/plan', { kind: 'document', id: 'plan' }],
		['/documents/%EA%B0%80%EB%82%98/', { kind: 'document', id: '가나' }],
		['/dimensions/tolls/', { kind: 'dimension', id: 'tolls' }],
		['/documents/tolls/', null],
		['/documents/%zz/', null],
		['/documents/', null],
		['/x/documents/plan/', null],
	])('of %s', (path, page) => expect(pageOf(path, dataset)).toEqual(page));
});
