import { expect, it } from 'vitest';
import type { Coder } from '../../../../src/lib/model/dataset';
import { readingGroups } from '../../../../src/lib/analysis/reliability/reading-groups';

function coders(count: number): Coder[] {
	return Array.from({ length: count }, (_, i) => ({
		id: String(i + 1),
		label: '',
		role: 'reading',
		note: '',
		extra: new Map(),
	}));
}

function groups(count: number): string[] {
	return readingGroups(coders(count)).groups.map((group) => group.map(({ id }) => id).join(''));
}

it('takes half of the readings, rounded up, in every way', () => {
	expect(groups(2)).toEqual(['1', '2']);
	expect(groups(3)).toEqual(['12', '13', '23']);
	expect(groups(4)).toEqual(['12', '13', '14', '23', '24', '34']);
});

it('has nothing to resample below two readings', () => {
	expect(groups(1)).toEqual([]);
	expect(groups(0)).toEqual([]);
});

it('counts all groups while they are a hundred at most, and draws a hundred beyond', () => {
	// 8 over 4 = 70; 9 over 5 = 126.
	expect(readingGroups(coders(8))).toMatchObject({ size: 4, drawn: 'all' });
	expect(groups(8)).toHaveLength(70);
	expect(readingGroups(coders(9))).toMatchObject({ size: 5, drawn: 'sample' });
	expect(groups(9)).toHaveLength(100);
});

it('draws groups of the right size, in order, each reading about as often', () => {
	const drawn = readingGroups(coders(20)).groups;
	expect(new Set(drawn.map((group) => group.length))).toEqual(new Set([10]));
	for (const group of drawn) {
		const ids = group.map(({ id }) => Number(id));
		expect(ids).toEqual(ids.toSorted((a, b) => a - b));
	}
	// Each is in half of a hundred groups, give or take four standard errors of 5.
	for (const { id } of coders(20)) {
		const times = drawn.filter((group) => group.some((coder) => coder.id === id)).length;
		expect(Math.abs(times - 50)).toBeLessThan(20);
	}
});

it('draws the same groups each time', () => {
	expect(groups(12)).toEqual(groups(12));
});
