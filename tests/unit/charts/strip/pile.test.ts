import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePile, type PileEntry } from '../../../../src/lib/charts/strip/pile';

const METRICS = { reach: 6, nameGap: 13, air: 10, left: 0 };

function entry(x: number, rest: Partial<PileEntry> = {}): PileEntry {
	return { x, bar: null, nameWidth: 40, halfLines: 2, ...rest };
}

function linesOf(entries: PileEntry[], left = 0): number[] {
	return placePile(entries, { ...METRICS, left }).map(({ halfLine }) => halfLine);
}

describe('the pile below an axis', () => {
	it('hangs documents with the same score below each other, in order', () => {
		expect(linesOf([entry(100), entry(100), entry(100)])).toEqual([0, 2, 4]);
	});

	it('starts every score on the first line when nothing is in the way', () => {
		expect(linesOf([entry(100), entry(300), entry(100), entry(300)])).toEqual([0, 0, 2, 2]);
	});

	it('lets a mark go down where the name before it reaches it, since marks never leave their score', () => {
		// The first name runs from 13 to 113; the left of the second is taken by it as well.
		expect(linesOf([entry(0, { nameWidth: 100 }), entry(100)])).toEqual([0, 2]);
	});

	it('counts 10 px of air as part of a name', () => {
		// Mark and name run from 94 to 153, with air to 163; a mark at 168 begins at 162, one at 169 at 163.
		expect(linesOf([entry(100), entry(168)], 90)).toEqual([0, 2]);
		expect(linesOf([entry(100), entry(169)], 90)).toEqual([0, 0]);
	});

	it('lets a later short name use a gap that a longer one left open', () => {
		const places = linesOf([
			entry(0, { nameWidth: 100 }),
			entry(100, { nameWidth: 20 }),
			entry(300, { nameWidth: 20 }),
			entry(300, { nameWidth: 20 }),
		]);
		expect(places).toEqual([0, 2, 0, 2]);
	});

	it('gives a name of two lines the half lines it needs', () => {
		expect(linesOf([entry(100, { halfLines: 3 }), entry(100), entry(100)])).toEqual([0, 3, 5]);
	});

	it('finds room of three half lines below one that is taken in between', () => {
		// The second is blocked on half lines 0 and 1 and may not begin there, nor overlap them.
		expect(linesOf([entry(100), entry(100, { halfLines: 3 })])).toEqual([0, 2]);
	});
});

describe('the side of a name', () => {
	function placeOf(index: number, entries: PileEntry[], left = 0) {
		const place = placePile(entries, { ...METRICS, left })[index];
		return place && { anchor: place.anchor, nameX: place.nameX };
	}

	it('is the right as a rule', () => {
		expect(placeOf(0, [entry(100)])).toEqual({ anchor: 'start', nameX: 113 });
	});

	it('is the left where the bar runs right', () => {
		const bar = { from: 100, to: 200 };
		expect(placeOf(0, [entry(100, { bar })])).toEqual({ anchor: 'end', nameX: 87 });
	});

	it('stays right where the bar runs left', () => {
		const bar = { from: 0, to: 100 };
		expect(placeOf(0, [entry(100, { bar })])).toEqual({ anchor: 'start', nameX: 113 });
	});

	it('is beyond the bar where it runs both ways', () => {
		const bar = { from: 50, to: 200 };
		expect(placeOf(0, [entry(100, { bar })])).toEqual({ anchor: 'start', nameX: 209 });
	});

	it('is beyond the bar where it runs right and the left has no room', () => {
		const bar = { from: 100, to: 200 };
		expect(placeOf(0, [entry(100, { bar })], 60)).toEqual({ anchor: 'start', nameX: 209 });
	});

	it('is the left where the right would reach a mark and the left would not', () => {
		expect(placeOf(0, [entry(100), entry(150)])).toEqual({ anchor: 'end', nameX: 87 });
	});

	it('stays right where both sides would reach a mark', () => {
		expect(placeOf(0, [entry(100), entry(150), entry(50)])).toEqual({
			anchor: 'start',
			nameX: 113,
		});
	});
});

describe('laws of the pile', () => {
	const entries = fc.array(
		fc
			.record({
				score: fc.integer({ min: 0, max: 8 }),
				ends: fc.option(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
					nil: null,
				}),
				nameWidth: fc.integer({ min: 0, max: 160 }),
				halfLines: fc.constantFrom(2, 3, 4),
			})
			.map(({ score, ends, nameWidth, halfLines }): PileEntry => ({
				x: score * 60,
				bar: ends && { from: Math.min(...ends) * 60, to: Math.max(...ends) * 60 },
				nameWidth,
				halfLines,
			})),
		{ maxLength: 25 },
	);

	it('never lets bars, marks and names of two documents overlap', () => {
		fc.assert(
			fc.property(entries, (row) => {
				const places = placePile(row, METRICS).map((place, i) => ({
					...place,
					halfLines: row[i]?.halfLines ?? 0,
				}));
				for (const [i, a] of places.entries())
					for (const b of places.slice(i + 1)) {
						const share =
							a.halfLine < b.halfLine + b.halfLines && b.halfLine < a.halfLine + a.halfLines;
						expect(share && a.from < b.to && b.from < a.to).toBe(false);
					}
			}),
		);
	});

	it('leaves no room unused above a document that it hangs lower', () => {
		fc.assert(
			fc.property(entries, (row) => {
				const places = placePile(row, METRICS);
				for (const [i, place] of places.entries()) {
					const earlier = places.slice(0, i).map((other, j) => ({
						...other,
						end: other.halfLine + (row[j]?.halfLines ?? 0),
					}));
					for (let line = 0; line < place.halfLine; line++) {
						const end = line + (row[i]?.halfLines ?? 0);
						const blocked = earlier.some(
							(other) =>
								other.halfLine < end &&
								line < other.end &&
								other.from < place.to + METRICS.air &&
								place.from < other.to + METRICS.air,
						);
						expect(blocked).toBe(true);
					}
				}
			}),
		);
	});
});
