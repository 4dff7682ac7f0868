import fc from 'fast-check';
import type { Coder, Dataset, Quote } from '../../../src/lib/model/dataset';

/** Any text of Unicode but NUL, with more of what means something in a CSV file than chance gives. */
export const anyText = fc
	.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...',;|\t\r\n"\'=+-@ aé한\u200b\ufeff') }),
	)
	.map((text) => text.replaceAll('\0', ''));

const filledText = anyText.filter((text) => text.trim() !== '');
const extra = fc
	.dictionary(fc.constantFrom('label:ko', 'checked by', 'a,"b";c', '=1'), filledText)
	.map((texts) => new Map(Object.entries(texts)));
const id = fc.constantFrom(
	'__proto__',
	'constructor',
	'007',
	'1e3',
	'-foo',
	'süd',
	'한글',
	'NA',
	'a_b',
);

const document = fc.record({
	label: filledText,
	title: filledText,
	authors: anyText,
	byline: fc.constantFrom('stated', 'attributed', null),
	affiliation: anyText,
	outlet: anyText,
	type: anyText,
	date: fc.constantFrom('', '2024', '2024-02', '2024-02-29'),
	language: fc.constantFrom('', 'ko'),
	url: fc.constantFrom('', 'https://example.org/?a=1,2'),
	note: anyText,
	textFile: fc.constantFrom('', 'a.txt'),
	textLines: fc.constantFrom('', '1-2 4-13'),
	extra,
});
const plainDimension = fc.record({
	label: filledText,
	theme: anyText,
	question: anyText,
	low: filledText,
	high: filledText,
	direction: fc.constantFrom('+', '-', '0'),
	levels: fc.constantFrom(
		new Map(),
		new Map([
			[-2, '=no'],
			[2, 'yes'],
		]),
	),
	extra,
});
const dimension = fc.tuple(plainDimension, extra).map(([plain, ofLevel]) => {
	if (plain.levels.size === 0 || ofLevel.size === 0) return plain;
	return { ...plain, levelExtra: new Map([[-2, ofLevel]]) };
});
const judged = fc.record({
	score: fc.constantFrom(-2, -1, 0, 1, 2),
	salience: fc.constantFrom(null, 1, 3),
	confidence: fc.constantFrom(null, 1, 3),
	rationale: anyText,
	extra,
});
const silent = fc.record({
	score: fc.constant(null),
	salience: fc.constantFrom(null, 0),
	confidence: fc.constant(null),
	rationale: anyText,
	extra,
});
const quoted = fc.record({
	text: filledText,
	voice: fc.constantFrom('author', 'endorsed', 'reported', null),
	locator: anyText,
	prefix: anyText,
	suffix: anyText,
	extra,
});

const CODERS: readonly Coder[] = [
	{ id: 'consensus', label: 'Both', role: 'consensus', note: '', extra: new Map() },
	{ id: 'r-1', label: '-', role: 'reading', note: '"', extra: new Map([['label:ko', '둘']]) },
];

/** A dataset whose texts are as odd as they may be. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
	.record({
		ids: fc.uniqueArray(id, { minLength: 2, maxLength: 5 }),
		documents: fc.array(document, { minLength: 5, maxLength: 5 }),
		dimensions: fc.array(dimension, { minLength: 1, maxLength: 2 }),
		cells: fc.array(fc.oneof(judged, silent), { minLength: 20, maxLength: 20 }),
		quotes: fc.array(quoted, { maxLength: 4 }),
		title: anyText,
	})
	.map(({ ids, documents, dimensions, cells, quotes, title }) => {
		const [first = ''] = ids;
		const pairs = ids.flatMap((document) =>
			dimensions.flatMap((_, i) =>
				CODERS.map((coder) => ({ document, dimension: `d-${i}`, coder: coder.id })),
			),
		);
		return {
			id: 'any',
			title,
			description: '',
			version: '',
			scale: { min: -2, max: 2, step: 1 },
			documents: ids.flatMap((one, i) => {
				const document = documents[i];
				return document ? [{ id: one, position: i + 1, ...document }] : [];
			}),
			dimensions: dimensions.map((one, i) => ({ id: `d-${i}`, position: i + 1, ...one })),
			coders: CODERS,
			judgements: pairs.flatMap((pair, i) => {
				const cell = cells[i];
				return cell ? [{ ...pair, ...cell }] : [];
			}),
			quotes: quotes.map((quote, i): Quote => ({
				document: first,
				dimension: 'd-0',
				coder: i % 2 ? 'r-1' : null,
				...quote,
			})),
			views: [],
		};
	});
