import { describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../../src/lib/export/pptx/deck';
import { pageOf } from '../../../../src/lib/export/pptx/page';
import { paintOf } from '../../../../src/lib/export/pptx/paint';
import { slidesOfOne } from '../../../../src/lib/export/pptx/slides/slides';
import { placeSlide } from '../../../../src/lib/export/slide-picture/place-slide';
import type { Placed } from '../../../../src/lib/export/slide-picture/placed';
import { matrixOf } from '../../build';
import { view } from '../pptx/decks';

const paint = paintOf({ theme: 'light', accent: null });
const context = { page: pageOf('16:9'), paint, logo: null };

function place(slide: DeckSlide): Placed[] {
	return slidesOfOne(context, slide).flatMap((spec) => placeSlide(spec, paint));
}

const texts = (placed: readonly Placed[]) =>
	placed.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
const strokesOf = (placed: readonly Placed[], colour: string) =>
	placed.flatMap((each) =>
		each.kind === 'path' && each.fill === null && each.stroke?.colour === colour ? [each.d] : [],
	);

/** Colour of the first document. */
const FIRST = '#8F1430';

describe('a slide on the screen', () => {
	const matrix = matrixOf('a b', { x: [-2, 1], y: [null, 2], z: [0, 1], w: [1, 1] });

	it('says the same words as the slide in the file', () => {
		const title = 'A title';
		const placed = texts(place(view('heatmap', matrix, { title, takeaway: 'Keep this.' })));
		expect(placed).toEqual(expect.arrayContaining([title, 'Keep this.', '−2', '+1', '…']));
	});

	it('hatches as many cells as are silent', () => {
		const hatched = place(view('heatmap', matrix)).filter(
			(each) => each.kind === 'path' && each.fill === 'hatched',
		);
		// One in the table, one in the key.
		expect(hatched).toHaveLength(2);
	});

	it('breaks an outline at a silence: of four axes with one silent, two lines are left', () => {
		const [outline = ''] = strokesOf(place(view('radar', matrix)), FIRST);
		expect(outline.match(/M/gu)).toHaveLength(2);
		expect(outline).not.toContain('Z');
	});

	it('closes an outline without a silence', () => {
		const whole = matrixOf('a', { x: [-2], y: [2], z: [0] });
		const [outline = ''] = strokesOf(place(view('radar', whole)), FIRST);
		expect(outline).toMatch(/^M[^M]+Z$/u);
	});

	it('names a document at each of its marks, and where it is silent', () => {
		const names = texts(place(view('positions', matrix)));
		expect(names.filter((text) => text === 'a')).toHaveLength(3);
		expect(names.filter((text) => text === 'b')).toHaveLength(4);
		expect(names).toContain('… a');
	});

	it('keeps all text within the slide', () => {
		for (const each of place(view('positions', matrix, { title: 'Word '.repeat(40) })))
			if (each.kind === 'text') {
				expect(each.x).toBeGreaterThanOrEqual(0);
				expect(each.x).toBeLessThanOrEqual(1920);
				expect(each.y).toBeLessThanOrEqual(1080);
			}
	});
});
