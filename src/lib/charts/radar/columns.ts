/** Between columns; wheels that fill a phone keep less. */
const GAP = { wide: 16, narrow: 4 };
/** Room of the largest wheel with its numbers; what it leaves goes to the key's names. */
const PANEL_WIDTH = 284;
const KEY_WIDTH = 400;

export interface Columns {
	/** Width of a column of wheels. */
	readonly panel: number;
	/** Width of the key's column; the whole width where it has a row of its own. */
	readonly key: number;
	readonly isKeyAlone: boolean;
	/** Middle of each column. */
	readonly centres: readonly number[];
}

/**
 * Divides the width into columns: the key's names want more room than a wheel does.
 *
 * Rules  Three columns from 900 px, two from 340, else one, never more than there are things to
 *        place; below 600 px the key has a row of its own.
 */
export function layoutColumns(width: number, documents: number): Columns {
	const most = width >= 900 ? 3 : width >= 340 ? 2 : 1;
	const isKeyAlone = width < 600;
	const gap = isKeyAlone ? GAP.narrow : GAP.wide;
	const count = Math.max(1, Math.min(most, isKeyAlone ? documents : documents + 1));
	const even = (width - (count - 1) * gap) / count;
	if (isKeyAlone || count === 1)
		return { panel: even, key: width, isKeyAlone, centres: centresOf(count, gap, [even, even]) };
	const spare = width - (count - 1) * (PANEL_WIDTH + gap);
	const key = Math.max(even, Math.min(KEY_WIDTH, spare));
	const panel = (width - key - (count - 1) * gap) / (count - 1);
	return { panel, key, isKeyAlone, centres: centresOf(count, gap, [key, panel]) };
}

function centresOf(
	count: number,
	gap: number,
	[first, others]: readonly [first: number, others: number],
): number[] {
	return Array.from({ length: count }, (_, i) =>
		i === 0 ? first / 2 : first + i * gap + (i - 0.5) * others,
	);
}

/** Cuts things into rows, the first one `taken` places shorter. */
export function splitRows<T>(
	things: readonly T[],
	{ columns, taken }: { columns: number; taken: number },
): T[][] {
	const first = columns - taken;
	const rows = [things.slice(0, first)];
	for (let i = first; i < things.length; i += columns) rows.push(things.slice(i, i + columns));
	return rows;
}
