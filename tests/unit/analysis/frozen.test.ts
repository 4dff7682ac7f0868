import { describe, expect, it } from 'vitest';
import { hashOfData } from '../../../src/lib/analysis/data-hash';
import { freezeView, showState, thawView } from '../../../src/lib/analysis/frozen';
import { selectMatrix } from '../../../src/lib/analysis/select';
import { cellAt } from '../../../src/lib/model/matrix';
import { DEFAULT_VIEW, type View } from '../../../src/lib/view/view';
import { datasetOf, matrixOf, type Row } from '../build';

const AT_FIRST: Record<string, Row> = { x: [2, null], y: [-1, 0], z: [1, undefined] };
const LATER: Record<string, Row> = { x: [2, 1], y: [-2, 0], z: [1, undefined] };

function freeze(view: Partial<View> = {}) {
	const whole = matrixOf('a b', AT_FIRST);
	const asked = { ...DEFAULT_VIEW, ...view };
	return freezeView(asked, whole, selectMatrix(whole, asked));
}

describe('a frozen view', () => {
	it('lists its documents, dimensions and scores, document by document', () => {
		expect(freeze()).toMatchObject({ docs: ['a', 'b'], dims: ['x', 'y', 'z'] });
		expect(freeze().data).toMatch(/^826_4-~[\da-z]{7}$/);
	});

	it('carries what it shows, in its order', () => {
		expect(freeze({ docs: ['b', 'a'], dims: ['y'] }).data).toMatch(/^42~/);
	});

	it('carries scores as they are coded, not turned', () => {
		expect(freeze({ poles: 'ties' }).data).toMatch(/^826_4-~/);
	});

	it('keeps an order that follows from its scores, and lists what stands in any other', () => {
		expect(freeze({ order: { by: 'spread' } }).order).toEqual({ by: 'spread' });
		// On x: a has +2, b is silent and stands last; x itself is not shown.
		const frozen = freeze({ docs: ['b', 'a'], dims: ['y'], order: { by: 'dimension', id: 'x' } });
		expect(frozen).toMatchObject({ order: { by: 'listed' }, docs: ['a', 'b'] });
	});
});

describe('opened later', () => {
	it('on the same data, shows the same and has nothing to say', () => {
		const whole = matrixOf('a b', AT_FIRST);
		expect(thawView(freeze(), whole)).toMatchObject({ changes: [], isOlder: false });
	});

	it('on changed data, shows the old scores and says which cells have changed', () => {
		const thaw = thawView(freeze(), matrixOf('a b', LATER));
		expect(thaw?.isOlder).toBe(true);
		expect(
			thaw?.changes.map(({ now, then }) => [now.document, now.dimension, then.score, now.score]),
		).toEqual([
			['a', 'y', -1, -2],
			['b', 'x', null, 1],
		]);
		expect(thaw && cellAt(thaw.matrix, 'a', 'y').score).toBe(-1);
		expect(thaw && cellAt(thaw.matrix, 'b', 'x').state).toBe('silent');
	});

	it('shows the scores of today when asked, and still says what changed', () => {
		const thaw = thawView(showState(freeze(), 'now'), matrixOf('a b', LATER));
		expect(thaw && cellAt(thaw.matrix, 'a', 'y').score).toBe(-2);
		expect(thaw?.changes).toHaveLength(2);
	});

	it('does not lend a changed score the reasons of another', () => {
		const thaw = thawView(freeze(), matrixOf('a b', LATER));
		expect(thaw && cellAt(thaw.matrix, 'a', 'y')).toMatchObject({
			rationale: '',
			salience: null,
			confidence: null,
		});
	});

	it('has no effect without scores of its own', () => {
		expect(thawView(DEFAULT_VIEW, matrixOf('a b', LATER))).toBeNull();
	});
});

describe('the hash of the data', () => {
	const dataset = datasetOf('a b', AT_FIRST);

	it('does not depend on the order of rows', () => {
		expect(hashOfData({ ...dataset, judgements: dataset.judgements.toReversed() })).toBe(
			hashOfData(dataset),
		);
	});

	it('changes with a score', () => {
		expect(hashOfData(datasetOf('a b', LATER))).not.toBe(hashOfData(dataset));
	});
});
