import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_LINE, layoutNames, type AxisName } from '../../../../src/lib/charts/radar/names';
import { textWidth } from '../../../../src/lib/charts/text';
import { dimensionOf } from '../../build';

const named = (labels: readonly string[]) =>
	labels.map((label, i) => dimensionOf(`d${i}`, { label, position: i + 1 }));
const room = { radius: 60, half: 180, air: 12 };
const short = ['North', 'East', 'South', 'West'];

describe('four short names', () => {
	const { names } = layoutNames(named(short), room);
	const [north, east, south, west] = names;

	it('stand above, right, below and left', () => {
		expect(names.map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'middle', 'end']);
		expect([north?.x, east?.x, south?.x, west?.x]).toEqual([0, 72, 0, -72]);
		expect(north?.y).toBeLessThan(-60);
		expect(south?.y).toBeGreaterThan(60);
		expect(east?.y).toBe(west?.y);
	});

	it('carry the number of their dimension', () => {
		expect(names.map(({ number, lines }) => [number, ...lines])).toEqual([
			[1, 'North'],
			[2, 'East'],
			[3, 'South'],
			[4, 'West'],
		]);
	});
});

it('marks a turned scale on the outer side of its name', () => {
	const turned = named(short).map((dimension) => ({ ...dimension, direction: '-' as const }));
	const [, east, , west] = layoutNames(turned, room).names;
	expect(east?.arrows?.x).toBeGreaterThan(72 + textWidth('2 East', { size: 13, weight: 400 }));
	expect(west?.arrows?.x).toBeLessThan(-72 - textWidth('4 West', { size: 13, weight: 400 }));
	expect(layoutNames(named(short), room).names[1]?.arrows).toBeNull();
});

describe('names of any length', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'abcdemwil-한국'),
		minLength: 1,
		maxLength: 14,
	});
	const label = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
	const labels = fc.array(label, { minLength: 3, maxLength: 13 });
	const half = fc.integer({ min: 140, max: 260 });

	it('never lie over each other nor over the wheel', () => {
		fc.assert(
			fc.property(labels, half, (texts, width) => {
				const boxes = layoutNames(named(texts), { radius: 40, half: width, air: 12 }).names.map(
					boxOf,
				);
				for (const [i, a] of boxes.entries()) {
					expect(distanceToCentre(a)).toBeGreaterThan(40);
					for (const b of boxes.slice(i + 1)) expect(isOver(a, b)).toBe(false);
				}
			}),
		);
	});

	it('never leave their column', () => {
		fc.assert(
			fc.property(labels, half, (texts, width) => {
				for (const name of layoutNames(named(texts), { radius: 40, half: width, air: 12 }).names) {
					const { left, right } = boxOf(name);
					expect(left).toBeGreaterThanOrEqual(-width);
					expect(right).toBeLessThanOrEqual(width);
				}
			}),
		);
	});
});

interface Edges {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The room of a name in bold, 11 px above its first baseline and 3 below its last. */
function boxOf({ lines, number, anchor, x, y }: AxisName): Edges {
	const style = { size: 13, weight: 700 } as const;
	const width = Math.max(
		...lines.map((line, i) => textWidth(i === 0 ? `${number} ${line}` : line, style)),
	);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const bottom = y + (lines.length - 1) * NAME_LINE + 3;
	return { left, right: left + width, top: y - 11, bottom };
}

function isOver(a: Edges, b: Edges): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function distanceToCentre({ left, right, top, bottom }: Edges): number {
	return Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));
}
