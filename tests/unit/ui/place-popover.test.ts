import { describe, expect, it } from 'vitest';
import { placePopover } from '../../../src/lib/ui/tour/place-popover';

const POPOVER = { width: 300, height: 200 };
const ROOM = { width: 1400, height: 900 };
const box = (left: number, top: number, width: number, height: number) => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});

describe('where the tour stands', () => {
	it('is right of its target where there is room', () => {
		expect(placePopover(box(40, 100, 900, 400), POPOVER, ROOM)).toEqual({ left: 956, top: 100 });
	});

	it('is below a target as wide as the page, else above it', () => {
		expect(placePopover(box(40, 100, 1320, 200), POPOVER, ROOM)).toEqual({ left: 40, top: 316 });
		expect(placePopover(box(40, 600, 1320, 280), POPOVER, ROOM)).toEqual({ left: 40, top: 384 });
	});

	it('is in the corner where its target fills the window', () => {
		expect(placePopover(box(0, -50, 1400, 2000), POPOVER, ROOM)).toEqual({ left: 1084, top: 684 });
	});

	it('stays in the window while its target is scrolled out of it', () => {
		expect(placePopover(box(40, -700, 900, 400), POPOVER, ROOM).top).toBe(16);
		expect(placePopover(box(40, 2000, 900, 400), POPOVER, ROOM).top).toBe(684);
	});
});
