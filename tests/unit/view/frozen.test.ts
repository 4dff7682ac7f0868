import { describe, expect, it } from 'vitest';
import {
	alignCodes,
	decodeCells,
	encodeCells,
	parseFrozen,
	realign,
} from '../../../src/lib/view/frozen';
import { DEFAULT_VIEW } from '../../../src/lib/view/view';
import { formatView } from '../../../src/lib/view/format';
import { parseView } from '../../../src/lib/view/parse';

const SCALE = { min: -2, max: 2, step: 1 };
const scored = (score: number) => ({ state: 'scored' as const, score });
const silent = { state: 'silent' as const, score: null };
const uncoded = { state: 'uncoded' as const, score: null };

describe('codes of cells', () => {
	// Half steps from −2: −2 is 0, −1 is 2, 0 is 4, +0.5 is 5, +2 is 8.
	const cells = [scored(-2), scored(-1), scored(0), scored(0.5), scored(2), silent, uncoded];

	it('count half steps from the low end; silence and a missing code have signs of their own', () => {
		expect(encodeCells(SCALE, cells)).toBe('02458_-');
		expect(decodeCells(SCALE, '02458_-', 7)).toEqual(cells);
	});

	it('take two characters where the scale has more points than digits', () => {
		const long = { min: 0, max: 100, step: 1 };
		// 62 digits: 50 is 100 half steps = 1 · 62 + 38, and digit 38 is C.
		expect(encodeCells(long, [scored(0), scored(50), silent])).toBe('001C__');
		expect(decodeCells(long, '001C__', 3)).toEqual([scored(0), scored(50), silent]);
	});

	it.each([
		['too few', '01', 3],
		['beyond the scale', '9', 1],
		['not a code', '~', 1],
	])('%s are refused', (_, codes, count) => {
		expect(decodeCells(SCALE, codes, count)).toBeNull();
	});

	it('follow their documents and dimensions into another order and a smaller choice', () => {
		const from = { docs: ['a', 'b'], dims: ['x', 'y', 'z'] };
		expect(alignCodes('012345', from, { docs: ['b'], dims: ['z', 'x'] })).toBe('53');
		expect(alignCodes('012345', from, { docs: ['c'], dims: ['x'] })).toBeNull();
	});
});

it.each(['', '012', '~h', '012~', '012~h~later', '0.2~h', '012~HASH'])(
	'does not read "%s"',
	(text) => expect(parseFrozen(text)).toBeNull(),
);

describe('a frozen link', () => {
	const open = (query: string) =>
		parseView(new URLSearchParams(query), {
			documents: ['a', 'b'],
			dimensions: ['x', 'y'],
			coders: [],
			defaultCoders: [],
			charts: new Map([['positions', { minDimensions: 1 }]]),
		});

	it('keeps its lists, even where they name everything', () => {
		const link = 'docs=a.b&dims=x.y&data=0_48~abc';
		expect(open(link)).toMatchObject({ view: { docs: ['a', 'b'], data: '0_48~abc' }, notices: [] });
		expect(formatView(open(link).view)).toBe(link);
	});

	it('loses the scores of what is no longer there, and says what that is', () => {
		const { view, notices } = open('docs=a.gone.b&dims=x.y&data=012345~abc');
		expect(view.data).toBe('0145~abc');
		expect(notices).toEqual([{ code: 'unknown', parameter: 'docs', values: ['gone'] }]);
	});

	it.each(['docs=a&data=01~abc', 'docs=a&dims=x.y&data=012~abc', 'docs=a&dims=x&data=abc'])(
		'whose scores belong to no cells is not frozen: %s',
		(query) => {
			const { view, notices } = open(query);
			expect(view.data).toBeNull();
			expect(notices).toEqual([expect.objectContaining({ code: 'unknown', parameter: 'data' })]);
		},
	);
});

it('keeps its scores when it is narrowed, and thaws when it grows', () => {
	const view = { ...DEFAULT_VIEW, docs: ['a', 'b'], dims: ['x', 'y'], data: '0_48~abc' };
	expect(realign(view, { ...view, docs: ['b'] })).toBe('48~abc');
	expect(realign(view, { ...view, docs: ['b', 'c'] })).toBeNull();
	expect(realign(view, { ...view, docs: null })).toBeNull();
});
