import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView } from '../../../src/lib/view/format';
import { renameId } from '../../../src/lib/view/migrations';
import { parseView } from '../../../src/lib/view/parse';
import { DEFAULT_VIEW, type View } from '../../../src/lib/view/view';

const VOCABULARY = {
	documents: ['park-dersimonian', 'reiterer', 'kim', 'novotna', 'singh'],
	dimensions: ['nato-role', 'escalation-risk', 'value-to-rok', 'us-alliance'],
	coders: ['consensus', 'reading-1', 'median'],
	defaultCoders: ['consensus'],
	charts: new Map([
		['positions', { minDimensions: 1 }],
		['heatmap', { minDimensions: 1 }],
		['radar', { minDimensions: 3 }],
	]),
};

function open(query: string) {
	return parseView(new URLSearchParams(query), VOCABULARY);
}

const cases = readFileSync('tests/fixtures/links/urls.tsv', 'utf8')
	.trimEnd()
	.split('\n')
	.filter((line) => !line.startsWith('#'))
	.map((line) => line.split('\t'))
	.slice(1)
	.map(([id = '', , query = '', , , address = '', notice = '']) => ({
		id,
		query,
		address,
		notice,
	}));

describe('links that people and machines have bent', () => {
	it('covers every row of the list', () => expect(cases).toHaveLength(29));

	it.each(cases)('$id', ({ query, address, notice }) => {
		const { view, notices } = open(query);
		const shown = formatView(view);
		if (address !== '?') {
			expect([...new URLSearchParams(shown)]).toEqual([...new URLSearchParams(address)]);
		}
		if (notice === 'yes') expect(notices).not.toHaveLength(0);
		if (notice === 'no') expect(notices).toHaveLength(0);
		expect(open(shown)).toEqual({ view, notices: [] });
	});
});

it('names each unknown id and keeps the known ones in their order', () => {
	const { view, notices } = open('docs=singh.nowhere.reiterer');
	expect(view.docs).toEqual(['singh', 'reiterer']);
	expect(notices).toEqual([{ code: 'unknown', parameter: 'docs', values: ['nowhere'] }]);
});

it('counts the first of a repeated parameter and says so', () => {
	const { view, notices } = open('docs=kim&docs=singh');
	expect(view.docs).toEqual(['kim']);
	expect(notices).toEqual([{ code: 'repeated', parameter: 'docs', values: ['singh'] }]);
});

it('takes an empty list as none chosen', () => {
	expect(open('docs=').view.docs).toEqual([]);
	expect(formatView({ ...DEFAULT_VIEW, docs: [] })).toBe('docs=');
});

it('writes the example of the design back as it is', () => {
	const link =
		'chart=heatmap&docs=reiterer.singh&dims=nato-role.value-to-rok&coder=reading-1&order=spread';
	expect(formatView(open(link).view)).toBe(link);
});

it('leaves the coder out who is shown unasked', () => {
	expect(open('coder=consensus').view.coder).toBeNull();
	expect(open('coder=median').view.coder).toBe('median');
});

it('keeps an order by one document or one dimension readable', () => {
	expect(formatView(open('order=by:doc:singh').view)).toBe('order=by:doc:singh');
	expect(open('order=by:dim:nowhere').view.order).toEqual({ by: 'listed' });
});

it('gives every view back that it has written', () => {
	const subset = (ids: readonly string[]) => fc.shuffledSubarray([...ids]);
	const view: fc.Arbitrary<View> = fc.record({
		chart: fc.constantFrom(...VOCABULARY.charts.keys()),
		docs: subset(VOCABULARY.documents).filter((ids) => ids.length < VOCABULARY.documents.length),
		dims: fc.constant(null),
		coder: fc.constantFrom(null, 'median', 'reading-1'),
		order: fc.constantFrom(
			{ by: 'spread' as const },
			{ by: 'document' as const, id: 'kim' },
			{ by: 'dimension' as const, id: 'nato-role' },
		),
		poles: fc.constantFrom('coded' as const, 'ties' as const),
		cell: fc.constantFrom(null, { document: 'kim', dimension: 'nato-role' }),
		a: fc.constantFrom(null, 'kim'),
		b: fc.constantFrom(null, 'singh'),
		q: fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Surrogate}/gu, '')),
		pins: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{4,8}$/)),
		show: fc.constantFrom(null, 'coders' as const),
		theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
		stage: fc.boolean(),
		data: fc.constant(null), // frozen links: frozen.test.ts
	});
	fc.assert(
		fc.property(view, (given) => {
			expect(open(formatView(given)).view).toEqual(given);
		}),
	);
});

it('never throws, whatever stands behind the question mark', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (query) => {
			formatView(open(query).view);
			formatView(open(`docs=${query}&order=${query}&cell=${query}`).view);
		}),
	);
});

it('keeps a link alive through a renamed id', () => {
	const migrations = [renameId('park', 'park-dersimonian')];
	const { view, notices } = parseView(
		new URLSearchParams('docs=park.kim&order=by:doc:park&q=park'),
		VOCABULARY,
		migrations,
	);
	expect(view).toMatchObject({
		docs: ['park-dersimonian', 'kim'],
		order: { by: 'document', id: 'park-dersimonian' },
		q: 'park',
	});
	expect(notices).toEqual([]);
});
