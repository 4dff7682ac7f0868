/** A rectangle in px of the window. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** px between the popover and what it points at, and the window's edge. */
const GAP = 16;

/**
 * Where a popover stands beside what it points at.
 *
 * Out    its left upper corner, always inside the window where the window is larger than it.
 * Rules  Right of the target, else below it, else above it; beside a target that fills the window,
 *        in the window's right lower corner.
 */
export function placePopover(
	target: Box,
	popover: Size,
	room: Size,
): { readonly left: number; readonly top: number } {
	const most = {
		left: room.width - popover.width - GAP,
		top: room.height - popover.height - GAP,
	};
	const inside = (left: number, top: number) => ({
		left: Math.max(GAP, Math.min(left, most.left)),
		top: Math.max(GAP, Math.min(top, most.top)),
	});
	if (target.right + GAP <= most.left) return inside(target.right + GAP, target.top);
	if (target.bottom + GAP <= most.top) return inside(target.left, target.bottom + GAP);
	const above = target.top - GAP - popover.height;
	if (above >= GAP) return inside(target.left, above);
	return inside(most.left, most.top);
}
