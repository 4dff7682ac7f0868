import { describe, expect, it } from 'vitest';
import { planSlide, type SlideDraft } from '../../../../src/lib/export/pptx/plan-slide';
import { pinnedQuestions } from '../../../../src/lib/export/pptx/pinned-questions';
import { quoteKey } from '../../../../src/lib/model/quote-key';
import { DEFAULT_VIEW } from '../../../../src/lib/view/view';
import { matrixOf } from '../../build';
import { quoteOf, withCells } from './decks';

const matrix = matrixOf('a b c', { x: [-2, 1, 2], y: [1, 1, 1], z: [0, 1, 0] });
const { dataset } = matrix;

function plan(draft: Partial<SlideDraft>) {
	const empty: SlideDraft = {
		kind: 'view',
		view: DEFAULT_VIEW,
		title: null,
		subtitle: null,
		takeaway: '',
	};
	return planSlide({ ...empty, ...draft }, dataset, 'https://example.org/');
}

describe('a slide of a draft', () => {
	it('links to what it shows', () => {
		const planned = plan({ view: { ...DEFAULT_VIEW, chart: 'heatmap', dims: ['x', 'y'] } });
		expect(planned?.slide.permalink).toBe('https://example.org/?chart=heatmap&dims=x.y');
	});

	it('keeps the title that was written, and offers those that the scores prove', () => {
		const planned = plan({ title: 'Mine' });
		expect(planned?.slide.title).toBe('Mine');
		// Mean absolute deviations: x 1.56, z 0.44, y 0.
		expect(planned?.titles[0]).toBe('x divides the texts most');
	});

	it('makes positions of a radar of two axes', () => {
		const planned = plan({ view: { ...DEFAULT_VIEW, chart: 'radar', dims: ['x', 'y'] } });
		expect(planned?.slide).toMatchObject({ kind: 'view', chart: 'positions' });
	});

	it('is nothing where no document is chosen', () => {
		expect(plan({ view: { ...DEFAULT_VIEW, docs: [] } })).toBeNull();
	});
});

describe('pinned quotes', () => {
	const first = quoteOf({ document: 'a', dimension: 'x', text: 'First.' });
	const second = quoteOf({ document: 'a', dimension: 'x', text: 'Second.' });
	const other = quoteOf({ document: 'c', dimension: 'z', text: 'Other.' });
	const quoted = withCells(matrix, {
		'a.x': { quotes: [first, second] },
		'c.z': { quotes: [other] },
	});

	it('come dimension by dimension, with their documents and without other quotes', () => {
		const questions = pinnedQuestions(quoted, [other, second].map(quoteKey));
		expect(questions.map(({ dimension }) => dimension.id)).toEqual(['x', 'z']);
		expect(questions[0]?.matrix.documents.map(({ id }) => id)).toEqual(['a']);
		expect(questions[0]?.matrix.cells.get('a.x')?.quotes).toEqual([second]);
		expect(questions[0]?.pins).toEqual([quoteKey(second)]);
	});
});
