import { describe, expect, it } from 'vitest';
import { fitPicture } from '../../../src/lib/export/picture-size';
import { standaloneSvg } from '../../../src/lib/export/standalone-svg';

const frame = {
	theme: 'light',
	background: 'white',
	title: '',
	subtitle: '',
	source: '',
} as const;

/** A chart without words around it: its picture is 48 px wider and higher. */
const draw = (width: number, height: number, within: { width: number; height: number }) =>
	standaloneSvg(`<svg width="${width - 48}" height="${height - 48}"><g/></svg>`, {
		...frame,
		within,
	});

describe('a picture in a given size', () => {
	it('states that size and stands in its middle', () => {
		// 500 by 250 in 1000 by 1000: twice as large, so 500 by 500 of the plane show, 125 above.
		expect(draw(500, 250, { width: 1000, height: 1000 })).toMatch(
			/^<svg [^>]*height="1000"[^>]*viewBox="0 -125 500 500"[^>]*width="1000"/u,
		);
	});

	it('is drawn at the width that gives the largest letters, the widest of equal ones', () => {
		const size = { width: 1600, height: 1000 };
		// 500 px high at every width: letters are twice as large while it is at most 800 px wide.
		const svg = fitPicture((width) => draw(width, 500, size));
		expect(svg).toContain('viewBox="0 0 800 500"');
	});
});
