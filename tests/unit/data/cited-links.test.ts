import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../../src/lib/charts/chart-ids';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { quotesByKey } from '../../../src/lib/model/quote-key';
import { formatView } from '../../../src/lib/view/format';
import { parseView } from '../../../src/lib/view/parse';
import { DEFAULT_VIEW, type View } from '../../../src/lib/view/view';
import { vocabularyOf } from '../../../src/lib/view/vocabulary';

const FOLDER = 'data/nato-rok';
const files = new Map(
	readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))] as const),
);
const { dataset } = readDataset(files, 'nato-rok');
if (!dataset) throw new Error('the shipped dataset is refused');
const vocabulary = vocabularyOf(dataset, CHART_IDS);

/**
 * Links as the version of November 2026 wrote them, and what they showed. Papers and slides hold such
 * links: nothing here is ever changed. An id that has to change gets a migration, and its link stays.
 */
const CITED: readonly (readonly [link: string, view: Partial<View>])[] = [
	['', {}],
	['chart=heatmap', { chart: 'heatmap' }],
	['chart=radar&docs=kim.singh.reiterer', { chart: 'radar', docs: ['kim', 'singh', 'reiterer'] }],
	[
		'chart=difference&a=kim&b=park-dersimonian',
		{ chart: 'difference', a: 'kim', b: 'park-dersimonian' },
	],
	['chart=similarity', { chart: 'similarity' }],
	['chart=map', { chart: 'map' }],
	['docs=', { docs: [] }],
	[
		'docs=novotna.singh&dims=us-alliance.escalation-risk.nato-role',
		{ docs: ['novotna', 'singh'], dims: ['us-alliance', 'escalation-risk', 'nato-role'] },
	],
	['coder=reading-2&show=coders', { coder: 'reading-2', show: 'coders' }],
	['coder=median', { coder: 'median' }],
	['order=spread&poles=ties', { order: { by: 'spread' }, poles: 'ties' }],
	['order=similarity', { order: { by: 'similarity' } }],
	['order=by:doc:reiterer', { order: { by: 'document', id: 'reiterer' } }],
	['order=by:dim:value-to-rok', { order: { by: 'dimension', id: 'value-to-rok' } }],
	['cell=singh.us-alliance', { cell: { document: 'singh', dimension: 'us-alliance' } }],
	['q=extended+deterrence', { q: 'extended deterrence' }],
	['q=%ED%95%9C%EB%B0%98%EB%8F%84', { q: '한반도' }],
	['pins=0jjgbwp3qdj.9wojbb4saof', { pins: ['0jjgbwp3qdj', '9wojbb4saof'] }],
	['theme=dark&stage=1', { theme: 'dark', stage: true }],
];

describe('links that have been cited', () => {
	it.each(CITED)('%s', (link, shown) => {
		const { view, notices } = parseView(new URLSearchParams(link), vocabulary);
		expect(notices).toEqual([]);
		expect(view).toEqual({ ...DEFAULT_VIEW, ...shown });
		expect(formatView(view)).toBe(link);
	});

	it('name quotes by keys that do not change', () => {
		const quotes = quotesByKey(dataset.quotes);
		expect(quotes.get('0jjgbwp3qdj')?.text).toMatch(/^regional conflicts have global repercuss/u);
		expect(quotes.get('9wojbb4saof')?.text).toMatch(/^while South Korea remains firmly committ/u);
	});
});
