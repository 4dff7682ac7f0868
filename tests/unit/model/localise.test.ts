import { describe, expect, it } from 'vitest';
import { localise, translationOf } from '../../../src/lib/model/localise';
import { datasetOf, dimensionOf } from '../build';

const extra = new Map([
	['label:ko', '역할'],
	['low:ko', ''],
	['high:de', 'weit'],
	['title:ko', '제목'],
]);
const dimension = dimensionOf('x', {
	label: 'Role',
	low: 'none',
	high: 'broad',
	levels: new Map([
		[-2, 'none'],
		[2, 'broad'],
	]),
	levelExtra: new Map([[2, new Map([['label:ko', '넓음']])]]),
	extra,
});
const dataset = datasetOf(
	'a',
	{ x: [1] },
	{
		title: 'Five texts',
		dimensions: [dimension],
		views: [
			{ slug: 'all', title: 'All', subtitle: 'each', query: '', extra: { 'title:ko': '모두' } },
		],
		datapackage: { 'title:ko': '다섯 글', licenses: [] },
	},
);

describe('a dataset in a language', () => {
	it('shows the twins that it has, and the text where one is blank or missing', () => {
		const { title, dimensions, views } = localise(dataset, 'ko');
		expect(title).toBe('다섯 글');
		expect(dimensions).toEqual([
			{
				...dimension,
				label: '역할',
				levels: new Map([
					[-2, 'none'],
					[2, '넓음'],
				]),
			},
		]);
		expect(views[0]).toMatchObject({ title: '모두', subtitle: 'each' });
	});

	it('translates an extra column, and makes none of a twin without its column', () => {
		const rows = [
			new Map([
				['rule', 'Count both'],
				['rule:ko', '둘 다 셉니다'],
				['hint:ko', '도움말'],
			]),
		];
		const [row] = localise(
			datasetOf(
				'a',
				{ x: [1] },
				{ dimensions: [dimensionOf('x', { extra: rows[0] ?? new Map() })] },
			),
			'ko',
		).dimensions;
		expect(row?.extra.get('rule')).toBe('둘 다 셉니다');
		expect(row?.extra.has('hint')).toBe(false);
	});

	it('is the very same dataset where nothing is translated', () => {
		expect(localise(dataset, 'fr')).toBe(dataset);
	});

	it('leaves quotes in their own words', () => {
		const quote = {
			document: 'a',
			dimension: 'x',
			coder: null,
			text: 'a broad role',
			voice: null,
			locator: '',
			prefix: '',
			suffix: '',
			extra: new Map([['text:ko', '폭넓은 역할']]),
		};
		expect(localise({ ...dataset, quotes: [quote] }, 'ko').quotes).toEqual([quote]);
		expect(translationOf(quote, 'ko')).toBe('폭넓은 역할');
		expect(translationOf(quote, 'de')).toBe('');
	});
});
