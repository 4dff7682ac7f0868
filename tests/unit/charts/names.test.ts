import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../../src/lib/charts/dimension-label';
import { nameOnTwoLines } from '../../../src/lib/charts/names';
import { textWidth, type TextStyle } from '../../../src/lib/charts/text';
import { dimensionOf } from '../build';

const STYLE: TextStyle = { size: 12, weight: 500 };

describe('a name on two lines', () => {
	const linesOf = (label: string, slot = 0, cap = Infinity) =>
		nameOnTwoLines(label, STYLE, { slot, cap }).lines;

	it('breaks where the longer line is shortest', () => {
		expect(linesOf('Park & DerSimonian')).toEqual(['Park &', 'DerSimonian']);
		expect(linesOf('Ministry of Foreign Affairs of Korea')).toEqual([
			'Ministry of Foreign',
			'Affairs of Korea',
		]);
	});

	it('stays on one line where it fits its slot or is a single word', () => {
		expect(linesOf('Lee Kim', 100)).toEqual(['Lee Kim']);
		expect(linesOf('Okonkwo-Hargreaves')).toEqual(['Okonkwo-Hargreaves']);
	});

	it('ends in dots where a line is longer than the room', () => {
		const { lines, width } = nameOnTwoLines('Okonkwo-Hargreaves', STYLE, { slot: 0, cap: 60 });
		expect(lines[0]?.endsWith('…')).toBe(true);
		expect(width).toBeLessThanOrEqual(60);
	});
});

describe('a dimension’s name', () => {
	const label = 'Escalation risk';

	it('has the sign of a turned scale 8 px behind its last line, and none where it is not turned', () => {
		const width = textWidth(label, STYLE);
		expect(wrapLabel(dimensionOf('x', { label, direction: '-' }), STYLE, 200).turned).toBeCloseTo(
			width + 8,
			1,
		);
		expect(wrapLabel(dimensionOf('x', { label }), STYLE, 200).turned).toBeNull();
	});

	it('breaks earlier where the sign would not fit behind its last line', () => {
		const room = Math.ceil(textWidth(label, STYLE)) + 4;
		expect(wrapLabel(dimensionOf('x', { label }), STYLE, room).lines).toEqual([label]);
		expect(wrapLabel(dimensionOf('x', { label, direction: '-' }), STYLE, room).lines).toEqual([
			'Escalation',
			'risk',
		]);
	});
});
