import { expect, it } from 'vitest';
import { entriesOf } from '../../../src/lib/search/entries';
import { datasetOf, dimensionOf, judgementOf } from '../build';

const quote = {
	document: 'a',
	dimension: 'x',
	coder: 'c',
	text: 'War is near',
	voice: null,
	locator: '¶1',
	prefix: '',
	suffix: '',
	extra: new Map([['text:ko', '전쟁이 가깝다']]),
} as const;
const dataset = datasetOf(
	'a',
	{ x: [1] },
	{
		dimensions: [
			dimensionOf('x', {
				label: 'Risk',
				question: 'How near?',
				low: 'far',
				high: 'near',
				levels: new Map([
					[-1, 'far'],
					[1, 'very near'],
				]),
				levelExtra: new Map([[1, new Map([['label:ko', '아주 가깝다']])]]),
				extra: new Map([
					['label:ko', '위험'],
					['rule', 'not searched'],
				]),
			}),
		],
		judgements: [
			judgementOf({ document: 'a', dimension: 'x', score: 1, rationale: 'It says so.' }),
			judgementOf({
				document: 'a',
				dimension: 'x',
				score: 1,
				coder: 'r',
				rationale: 'It says so.',
			}),
		],
		quotes: [quote, { ...quote, coder: 'r' }],
	},
);

it('holds every wording once per cell, translations among them', () => {
	expect(
		entriesOf(dataset).map(({ kind, text, language, document }) => [
			kind,
			text,
			language,
			document,
		]),
	).toEqual([
		['label', 'Risk', '', null],
		['label', '위험', 'ko', null],
		['question', 'How near?', '', null],
		['level', 'far', '', null],
		['level', 'very near', '', null],
		['level', '아주 가깝다', 'ko', null],
		['pole', 'near', '', null],
		['quote', 'War is near', '', 'a'],
		['quote', '전쟁이 가깝다', 'ko', 'a'],
		['rationale', 'It says so.', '', 'a'],
	]);
});
