import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { NO_HIGHLIGHT } from '../../../src/lib/charts/chart';
import { CHARTS } from '../../../src/lib/charts/registry';
import { matrixOf } from '../build';

const three = matrixOf('a b', { x: [2, null], y: [1, -1], z: [undefined, 0] });

it('holds the three views of the page, in its order', () => {
	expect([...CHARTS.keys()]).toEqual(['positions', 'heatmap', 'radar']);
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

	it('has a control for every cell on the page, with one tab stop', () => {
		const svg = draw('b.y');
		const cells = [...svg.matchAll(/data-cell="([^"]+)"/g)].map(([, key]) => key);
		expect(cells.toSorted()).toEqual(['a.x', 'a.y', 'a.z', 'b.x', 'b.y', 'b.z']);
		expect(svg.match(/role="button"/g)).toHaveLength(6);
		expect(svg.match(/tabindex="0"/g)).toHaveLength(1);
	});

	it('has none in a picture', () => {
		expect(draw(null)).not.toMatch(/tabindex|role="button"|role="group"/);
	});
});
