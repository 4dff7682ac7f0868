import { describe, expect, it } from 'vitest';
import { themeRuns } from '../../../src/lib/charts/themes';
import { dimensionOf } from '../build';

function headingsOf(...themes: string[]) {
	const dimensions = themes.map((theme, i) => dimensionOf(`q${i}`, { theme }));
	return themeRuns(dimensions)?.map(({ theme, dimensions: rows }) => [theme, rows.length]);
}

describe('theme headings', () => {
	it('stand over dimensions of one theme that follow one another', () => {
		expect(headingsOf('A', 'A', 'B')).toEqual([
			['A', 2],
			['B', 1],
		]);
	});

	it('are left out where an order takes a theme up again', () => {
		expect(headingsOf('A', 'B', 'A')).toBeUndefined();
	});

	it('are left out where each would stand over one dimension', () => {
		expect(headingsOf('A', 'B')).toBeUndefined();
		expect(headingsOf('A')).toBeUndefined();
	});

	it('are left out where a dimension has no theme', () => {
		expect(headingsOf('', '')).toBeUndefined();
		expect(headingsOf('A', 'A', '')).toBeUndefined();
	});
});
