import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../../src/lib/charts/registry';
import { renderSvg } from '../../../../src/lib/export/svg';
import type { Matrix } from '../../../../src/lib/model/matrix';
import { matrixOf } from '../../build';

const radar = CHARTS.get('radar');

function draw(matrix: Matrix): string {
	if (!radar) throw new Error('no radar');
	return renderSvg({
		chart: radar,
		matrix,
		width: 720,
		theme: 'light',
		background: 'paper',
		title: 'Silences break the outline',
		subtitle: '',
		source: '',
		coders: false,
		selected: null,
	});
}

describe('a picture of two documents, one of them silent on two of six axes', () => {
	const svg = draw(
		matrixOf('whole broken', {
			one: [2, 2],
			two: [1, null],
			three: [0, 0],
			four: [-1, null],
			five: [-2, -1],
			six: [1, 1],
		}),
	);

	it('breaks the outline at a silence', async () => {
		// A line a tag, so that a change shows where it is.
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
			'../../../golden/radar-silence.svg',
		);
	});

	it('closes the outline of the document that speaks everywhere, and no other', () => {
		const outlines = [
			...svg.matchAll(/<path d="([^"]+)" fill="none" stroke="#[^"]+"[^>]* stroke-width="2"/g),
		];
		const [whole = '', broken = ''] = outlines.map(([, path]) => path);
		expect(whole).toMatch(/^M[^MZ]+Z$/);
		// Axes five, six and one follow each other: one line of three points. Three stands alone.
		expect(broken).toMatch(/^M[^MLZ]+L[^MLZ]+L[^MLZ]+$/);
	});

	it('fills no line', () => {
		expect(svg).not.toMatch(/<path d="[^"]*" (?!fill)[^>]*stroke=/);
		expect(svg).not.toMatch(/stroke-linejoin="round" fill="#/);
	});

	it('says how many silences there are', () => {
		expect(svg).toContain('>silent on 2</text>');
	});
});

it('says in words that two axes make no radar', () => {
	expect(draw(matrixOf('a', { x: [1], y: [2] }))).toContain(
		'>A radar needs at least three questions to have a shape; chosen: 2.</text>',
	);
});

it('says how many documents and axes were left out', () => {
	const ids = Array.from({ length: 14 }, (_, i) => `d${i}`);
	const rows = Object.fromEntries(ids.map((id) => [`x${id}`, ids.map(() => 1)]));
	expect(draw(matrixOf(ids.join(' '), rows))).toContain(
		'>The first 12 of 14 texts have a wheel. The first 13 of 14 questions have an axis.</text>',
	);
});
