import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/lib/charts/registry';
import { renderSvg } from '../../../src/lib/export/svg';
import { matrixOf } from '../build';
import { faultIn } from './well-formed';

const matrix = matrixOf('a b c', {
	north: [2, null, -2],
	east: [1, 1, undefined],
	south: [0, -1, 1.5],
	west: [-1, null, 0],
});
const drawn = [...CHARTS.values()].flatMap((chart) =>
	(['light', 'dark'] as const).map((theme) => ({ chart, theme, id: chart.id })),
);

describe.each(drawn)('$id as a $theme picture', ({ chart, theme }) => {
	const picture = renderSvg({
		chart,
		matrix,
		theme,
		width: 1032,
		background: 'paper',
		title: 'A & B',
		subtitle: chart.subtitle(matrix),
		source: 'Source: a test.',
		coders: true,
		selected: { document: 'a', dimension: 'east' },
	});

	it('is well-formed', () => {
		expect(faultIn(picture)).toBeNull();
	});

	it('stands for itself', () => {
		expect(picture).not.toMatch(/var\(|rgba\(|NaN|undefined|<script|<style|<foreignObject/);
		expect(picture).not.toMatch(/ (class|style|tabindex|data-[\w-]+|aria-[\w-]+|on\w+)=/);
		expect(picture).not.toContain('role="button"');
	});

	it('is as wide as asked for', () => {
		expect(picture).toMatch(/^<svg [^>]*width="1032"/);
	});

	it('carries title and source', () => {
		expect(picture).toContain('>A &amp; B</text>');
		expect(picture).toContain('>Source: a test.</text>');
	});
});
