/** What one document takes up below the axis. */
export interface PileEntry {
	/** Where its mark sits, in px. */
	readonly x: number;
	/** Its readings' range on the axis; `null` where they do not differ. */
	readonly bar: { readonly from: number; readonly to: number } | null;
	/** Width of its name, 0 without one. */
	readonly nameWidth: number;
	/** Half lines that it needs below one another. */
	readonly halfLines: number;
}

export interface PileMetrics {
	/** Reach of a mark on either side of its score. */
	readonly reach: number;
	/** From a mark's score to its name. */
	readonly nameGap: number;
	/** Least distance between two extents on a line. */
	readonly air: number;
	/** No name begins left of it. */
	readonly left: number;
}

export interface PilePlace {
	/** Half line below the axis, from 0. */
	readonly halfLine: number;
	/** Where the name is anchored: its start on the right of the mark, its end on the left. */
	readonly nameX: number;
	readonly anchor: 'start' | 'end';
	readonly from: number;
	readonly to: number;
}

/** From the end of a bar to a name beyond it. */
const BAR_GAP = 9;

/**
 * Hangs the documents of one row below their scores.
 *
 * In     entries in file order.
 * Out    one place per entry, in the same order.
 * Rules  A mark never leaves its score. In order, each entry takes the first line on which its extent
 *        (range bar, mark, name and air) is free. The name stands on the right of the mark; on the
 *        left where the bar runs right, or where it would reach another mark on the right and none
 *        on the left; beyond the bar where it runs right and the left has no room.
 */
export function placePile(entries: readonly PileEntry[], metrics: PileMetrics): PilePlace[] {
	const scores = entries.map(({ x }) => x).sort((a, b) => a - b);
	const lines: Extent[][] = [];
	return entries.map((entry) => {
		const extent = extentOf(entry, scores, metrics);
		const halfLine = firstFree(lines, { ...extent, to: extent.to + metrics.air }, entry.halfLines);
		for (let line = halfLine; line < halfLine + entry.halfLines; line++)
			(lines[line] ??= []).push({ from: extent.from, to: extent.to + metrics.air });
		return { halfLine, ...extent };
	});
}

interface Extent {
	readonly from: number;
	readonly to: number;
}

function extentOf(
	{ x, bar, nameWidth }: PileEntry,
	scores: readonly number[],
	{ reach, nameGap, air, left }: PileMetrics,
): Omit<PilePlace, 'halfLine'> {
	const from = Math.min(x - reach, bar?.from ?? x);
	const to = Math.max(x + reach, bar?.to ?? x);
	if (nameWidth === 0) return { nameX: x, anchor: 'start', from, to };
	const right = { from: x + nameGap, to: x + nameGap + nameWidth };
	const start = { from: x - nameGap - nameWidth, to: x - nameGap };
	const isBarLeft = bar !== null && bar.from < x;
	const isBarRight = bar !== null && bar.to > x;
	const hasRoomLeft = start.from >= left && !isBarLeft;
	const meets = (side: Extent): boolean =>
		scores.some(
			(score) => score !== x && score + reach + air > side.from && score - reach - air < side.to,
		);
	if (hasRoomLeft && (isBarRight || (meets(right) && !meets(start))))
		return { nameX: start.to, anchor: 'end', from: Math.min(from, start.from), to };
	const nameX = isBarRight ? to + BAR_GAP : right.from;
	return { nameX, anchor: 'start', from, to: Math.max(to, nameX + nameWidth) };
}

function firstFree(lines: readonly Extent[][], extent: Extent, halfLines: number): number {
	for (let first = 0; ; first++) {
		const blocked = lines
			.slice(first, first + halfLines)
			.findLastIndex((line) => line.some(({ from, to }) => from < extent.to && to > extent.from));
		if (blocked === -1) return first;
		first += blocked;
	}
}
