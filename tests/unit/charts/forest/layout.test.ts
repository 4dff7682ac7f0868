import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../../src/lib/analysis/reliability/interval';
import type { Measured } from '../../../../src/lib/analysis/reliability/measured';
import { layoutForest, type ForestEntry } from '../../../../src/lib/charts/forest/layout';

const NO_INTERVAL: Interval = { kind: 'undefined', reason: 'no-disagreement' };
const COLUMNS = ['alpha', '95% interval', 'the same', 'within a step', 'cells'];

function entryOf(key: string, alpha: Measured, interval: Interval, missing = ''): ForestEntry {
	return {
		key,
		label: key,
		number: '',
		alpha,
		interval,
		missing,
		numbers: ['a', 'b', 'c', 'd', 'e'],
		line: 'all in one line',
	};
}

function layout(entries: readonly ForestEntry[], width = 984) {
	return layoutForest([{ heading: 'All', entries }], {
		width,
		columns: COLUMNS,
		ends: { chance: 'chance', none: 'none' },
	});
}

const value = (number: number): Measured => ({ kind: 'value', value: number });
const from = (low: number, high: number): Interval => ({ kind: 'value', low, high });

describe('the axis', () => {
	it('runs from chance to no disagreement, and a mark lies where its alpha is', () => {
		const { ticks, rows } = layout([entryOf('half', value(0.5), from(0.25, 0.75))]);
		expect(ticks.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
		expect(rows[0]?.x).toBe(ticks[2]?.x);
		expect(rows[0]?.bar).toEqual({ x1: ticks[1]?.x, x2: ticks[3]?.x });
	});

	it('begins at the next half below what is worse than chance', () => {
		const { ticks } = layout([entryOf('bad', value(0.1), from(-0.7, 0.9))]);
		expect(ticks.map(({ value }) => value)).toEqual([-1, -0.5, 0, 0.5, 1]);
	});
});

describe('what is undefined', () => {
	it('has the reason in words instead of a bar, left of a mark at the right end', () => {
		const [row] = layout([entryOf('one', value(1), NO_INTERVAL, 'undefined, because')]).rows;
		expect(row?.bar).toBeNull();
		expect(row?.missing.map(({ text }) => text)).toEqual(['undefined, because']);
		expect(row?.missingAnchor).toBe('end');
		expect(row?.missing[0]?.x).toBeLessThan(row?.x ?? 0);
	});

	it('has the reason in words instead of a mark', () => {
		const none: Measured = { kind: 'undefined', reason: 'no-overlap' };
		const [row] = layout([entryOf('none', none, NO_INTERVAL, 'undefined, because')]).rows;
		expect([row?.x, row?.bar]).toEqual([null, null]);
		expect(row?.missing).toHaveLength(1);
	});
});

describe('a phone', () => {
	const { rows, columns, isWide } = layout([entryOf('one', value(1), NO_INTERVAL, 'why')], 358);

	it('has the numbers in a line below the mark instead of columns', () => {
		expect([isWide, columns]).toEqual([false, []]);
		expect(rows[0]?.numbers.map(({ text }) => text)).toEqual(['all in one line']);
		expect(rows[0]?.numbers[0]?.y).toBeGreaterThan((rows[0]?.y ?? 0) + 8);
	});
});

it('keeps rows apart whatever the length of their names', () => {
	const long = 'a name that goes on and on until it needs more than a line or two of its column';
	for (const width of [320, 640, 984, 1360]) {
		const entries = [long, 'short', long.toUpperCase()].map((label, i) => ({
			...entryOf(String(i), value(0.5), from(0, 1)),
			label,
		}));
		const { rows, height } = layout(entries, width);
		const tops = rows.map(({ label }) => (label[0]?.y ?? 0) - 13);
		const bottoms = rows.map(({ label, numbers, y }) =>
			Math.max(y + 6, ...[...label, ...numbers].map((text) => text.y)),
		);
		expect(tops[1]).toBeGreaterThan(bottoms[0] ?? NaN);
		expect(tops[2]).toBeGreaterThan(bottoms[1] ?? NaN);
		expect(height).toBeGreaterThan(bottoms[2] ?? NaN);
	}
});
