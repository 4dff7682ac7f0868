import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { NO_HIGHLIGHT } from '../../../src/lib/charts/chart';
import { CHARTS } from '../../../src/lib/charts/registry';
import { matrixOf } from '../build';

const three = matrixOf('a b', { x: [2, null], y: [1, -1], z: [undefined, 0] });

it('holds the three views of the overview in its order, then the charts of other pages', () => {
	expect([...CHARTS.keys()].slice(0, 3)).toEqual(['positions', 'heatmap', 'radar']);
});

describe.each([...CHARTS.values()])('$id', (chart) => {
	const draw = (tabStop: string | null) =>
		render(chart.component, {
			props: {
				matrix: three,
				width: 640,
				idPrefix: 'p',
				selected: null,
				highlight: NO_HIGHLIGHT,
				coders: false,
				tabStop,
			},
		}).body;

	it('is kept under its own id', () => {
		expect(CHARTS.get(chart.id)).toBe(chart);
	});

	it('words the scale with its poles', () => {
		expect(chart.subtitle(three)).toMatch(/−2\b.*\+2\b/);
	});

	it('says what it is and how to read it', () => {
		expect(chart.title()).not.toBe('');
		expect(chart.howToRead()).not.toBe('');
	});

	it('has one tab stop and a control for every cell, or no control where its marks are documents', () => {
		const svg = draw('b.y');
		const cells = [...svg.matchAll(/data-cell="([^"]+)"/g)].map(([, key]) => key);
		const first = ['a.x', 'a.y', 'a.z'];
		const expected = {
			cells: [...first, 'b.x', 'b.y', 'b.z'],
			'cells-of-first': first,
			documents: [],
		}[chart.marks];
		expect(cells.toSorted()).toEqual(expected);
		expect([...svg.matchAll(/role="button"/g)]).toHaveLength(expected.length);
		expect([...svg.matchAll(/tabindex="0"/g)]).toHaveLength(Math.min(1, expected.length));
	});

	it('has none in a picture', () => {
		expect(draw(null)).not.toMatch(/tabindex|role="button"|role="group"/);
	});
});
