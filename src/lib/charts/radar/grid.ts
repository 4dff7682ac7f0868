import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { round } from '../signs';
import { layoutColumns, splitRows, type Columns } from './columns';
import { layoutFoot } from './foot';
import { layoutHead, type PanelHead, type TextLine } from './head';
import { layoutKey, type RadarKey } from './key';
import { layoutRadar, type RadarLayout, type RadarOutline } from './layout';
import { placePanelCells, type PanelCell } from './panel-cells';
import { fitRadius, RIM_HEIGHT } from './rim';
import type { Point } from './wheel';

/** More wheels than this cannot be compared at a glance. */
export const MAX_PANELS = 12;

const LARGEST = 112;
const ROW_GAP = 24;
/** Between a name and its wheel's topmost number. */
const HEAD_AIR = 2;

/** One document's wheel; all its parts count from the wheel's centre. */
export interface RadarPanel extends Point {
	readonly outline: RadarOutline;
	readonly head: PanelHead;
	/** Where the head begins, above the centre. */
	readonly headY: number;
	readonly cells: readonly PanelCell[];
}

export interface RadarGrid {
	readonly width: number;
	readonly height: number;
	readonly radar: RadarLayout;
	readonly key: RadarKey;
	readonly panels: readonly RadarPanel[];
	readonly foot: readonly TextLine[];
}

export interface RadarOptions {
	readonly width: number;
	/** What stands beside a document's name: "silent on 6"; none for most. */
	readonly notes: ReadonlyMap<Id, string>;
	/** What was left out, below all wheels; '' for nothing. */
	readonly foot: string;
}

/**
 * Places small multiples in one picture: a key with the names of the axes, then a wheel per document.
 *
 * In     three dimensions or more; the first twelve documents get a wheel, the first thirteen
 *        dimensions an axis.
 * Rules  All wheels are equally large, and as large as their columns let them.
 * Throws RangeError below three dimensions.
 */
export function layoutGrid(matrix: Matrix, { width, notes, foot }: RadarOptions): RadarGrid {
	const shown = { ...matrix, documents: matrix.documents.slice(0, MAX_PANELS) };
	const columns = layoutColumns(width, shown.documents.length);
	const radar = layoutRadar(shown, chooseRadius(shown, columns));
	const key = layoutKey(shown, columns.key);
	const heads = radar.outlines.map(({ document, label }) =>
		layoutHead(label, notes.get(document) ?? '', columns.panel),
	);
	const placed = placeRows(radar, { key, heads, columns });
	const end = layoutFoot(foot, { width, top: placed.bottom });
	return {
		width,
		height: end.bottom,
		radar,
		key: { ...key, y: placed.keyY },
		panels: placed.panels,
		foot: end.lines,
	};
}

/** The largest wheel whose numbers and signs of absence stay in the column. */
function chooseRadius(matrix: Matrix, { panel }: Columns): number {
	const { spokes, outlines } = layoutRadar(matrix, 1);
	const rims = spokes.map((spoke, i) => ({
		spoke,
		states: outlines.flatMap(({ states }) => states[i] ?? []),
	}));
	return Math.min(LARGEST, fitRadius(rims, panel / 2));
}

function placeRows(
	radar: RadarLayout,
	{ key, heads, columns }: { key: RadarKey; heads: readonly PanelHead[]; columns: Columns },
): { panels: RadarPanel[]; keyY: number; bottom: number } {
	const { centres, isKeyAlone } = columns;
	const taken = isKeyAlone ? 0 : 1;
	const reach = radar.radius + RIM_HEIGHT;
	const panels: RadarPanel[] = [];
	let keyY = key.y;
	let bottom = isKeyAlone ? key.height : -ROW_GAP;
	const all = radar.outlines.flatMap((outline, i) => {
		const head = heads[i];
		return head ? [{ outline, head, cells: placePanelCells(radar, outline) }] : [];
	});
	for (const [i, row] of splitRows(all, { columns: centres.length, taken }).entries()) {
		const holdsKey = i === 0 && !isKeyAlone;
		const above = Math.max(0, ...row.map(({ head }) => head.height + HEAD_AIR + reach));
		const below = row.length > 0 ? reach : 0;
		const y = bottom + ROW_GAP + Math.max(above, holdsKey ? key.y : 0);
		if (holdsKey) keyY = round(y);
		bottom = y + Math.max(below, holdsKey ? key.height - key.y : 0);
		const places = holdsKey ? centres.slice(1) : centres;
		for (const [place, { outline, head, cells }] of row.entries())
			panels.push({
				x: round(places[place] ?? 0),
				y: round(y),
				outline,
				head,
				headY: round(-above),
				cells,
			});
	}
	return { panels, keyY, bottom };
}
