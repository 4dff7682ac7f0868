import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { NO_HIGHLIGHT, type ChartProps } from '../../../src/lib/charts/chart';
import Heatmap from '../../../src/lib/charts/heatmap/Heatmap.svelte';
import Positions from '../../../src/lib/charts/strip/Positions.svelte';
import type { Matrix } from '../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf } from '../build';
import { withReadings } from './readings';

/**
 * Two themes; a silence, a cell that is not coded, an inferred score, a half step, readings that differ,
 * a turned scale, and two documents with the same score.
 */
function smallMatrix(): Matrix {
	const documents = ['Park & DerSimonian', 'Kim', 'Novotná'].map((label, i) =>
		documentOf(['park', 'kim', 'novotna'][i] ?? label, { label, position: i + 1 }),
	);
	const dimensions = [
		dimensionOf('role', { label: 'Role', theme: 'NATO', low: 'stay out', high: 'a broad role' }),
		dimensionOf('capacity', { label: 'Capacity', theme: 'NATO', low: 'none', high: 'real' }),
		dimensionOf('risk', {
			label: 'Escalation risk',
			theme: 'Risk',
			low: 'lower',
			high: 'higher',
			direction: '-',
		}),
	].map((dimension, i) => ({ ...dimension, position: i + 1 }));
	const matrix = matrixOf(
		'park kim novotna',
		{ role: [-2, 1, 1], capacity: [0, null, 0.5], risk: [2, -1, undefined] },
		{ documents, dimensions },
	);
	const cells = new Map(
		[...matrix.cells].map(([key, cell]) => [
			key,
			{
				...cell,
				salience: cell.score === null ? null : 2,
				confidence: key === 'novotna.role' ? 1 : cell.score === null ? null : 3,
			},
		]),
	);
	return withReadings({ ...matrix, cells }, 'kim.risk', [-1, 1, -1]);
}

const PICTURE: Omit<ChartProps, 'width'> = {
	matrix: smallMatrix(),
	idPrefix: 'golden',
	selected: { document: 'kim', dimension: 'risk' },
	highlight: NO_HIGHLIGHT,
	coders: false,
	tabStop: null,
};

function draw(chart: Component<ChartProps>, props: Partial<ChartProps>): string {
	return render(chart, { props: { ...PICTURE, width: 984, ...props } })
		.body.replace(/<!--.*?-->| class="svelte-\w+"/gu, '')
		.replace(/></gu, '>\n<');
}

/* A changed picture is looked at in a browser, named in the commit, and taken over with `vitest -u`. */
describe.each([
	['positions', Positions],
	['heatmap', Heatmap],
])('%s', (name, chart) => {
	it.each([984, 358])('is drawn as before at %i px', async (width) => {
		await expect(`${draw(chart, { width })}\n`).toMatchFileSnapshot(
			`../../golden/${name}-${width}.svg`,
		);
	});

	it('is one picture with a title and a description where nothing can have focus', () => {
		const svg = draw(chart, {});
		expect(svg).toContain('role="img" aria-labelledby="golden-title golden-desc"');
		expect(svg).toContain('3 documents on 3 dimensions.');
		expect(svg).toContain('One of the 9 cells is silent');
		expect(svg).not.toContain('tabindex');
		expect(svg).not.toContain('role="button"');
	});

	it('is a group of buttons with one tab stop on the page', () => {
		const svg = draw(chart, { tabStop: 'kim.role' });
		expect(svg).toContain('role="group"');
		expect(svg.match(/role="button"/gu)).toHaveLength(9);
		expect(svg.match(/tabindex="0"/gu)).toHaveLength(1);
		expect(svg).toMatch(/data-cell="kim\.role"[^>]* tabindex="0"/u);
		expect(svg).toContain('aria-label="Kim on Capacity: silent"');
	});

	it('carries no style attribute, which the content security policy would block', () => {
		expect(draw(chart, { tabStop: 'kim.role' })).not.toContain('style=');
	});

	it('never writes 0 for the silent cell', () => {
		const cell = draw(chart, {}).split('data-cell="kim.capacity"')[1]?.split('</g>')[0] ?? '';
		expect(cell).toContain('<circle');
		expect(cell).not.toContain('>0<');
	});

	it('draws the same names and numbers with other things selected or pointed at', () => {
		const texts = (svg: string) =>
			[...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text]) => text);
		const other = draw(chart, {
			selected: null,
			highlight: { document: 'park', dimension: 'role' },
		});
		expect(texts(other)).toEqual(texts(draw(chart, {})));
	});
});
