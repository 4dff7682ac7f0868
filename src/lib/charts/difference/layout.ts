import { differencesOf } from '../../analysis/difference';
import type { Pair } from '../../analysis/pair';
import type { Id, SourceDocument } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { documentSign, round } from '../signs';
import { textWidth } from '../text';
import { themeRuns } from '../themes';
import { measureDifference, scoreX, type DifferenceFrame } from './frame';
import type { DifferenceHeader, DifferenceKey, DifferenceRow } from './placed';
import { placeRow } from './row';

export interface DifferenceLayout {
	readonly width: number;
	readonly height: number;
	readonly radius: number;
	readonly nameSize: number;
	/** How far a band runs past the chart on either side. */
	readonly bleed: number;
	/** Whose sign is which; [] where the names stand at the marks. */
	readonly keys: readonly DifferenceKey[];
	readonly headers: readonly DifferenceHeader[];
	readonly rows: readonly DifferenceRow[];
}

const BETWEEN_THEMES = 20;
const KEY_LINE = 24;

/**
 * Places two documents against each other: a row per dimension, a mark per document, a bar between.
 *
 * In     `matrix` in drawing order with both documents in it, `width` in px; `coders` also places the
 *        range of the readings and a dot per reading.
 * Out    px from the top left corner, y down.
 * Rules  A mark never leaves its score: two with the same score stand one above the other. Where one
 *        has no score there is no bar, and the row's end names who is silent or not coded instead of
 *        the distance.
 * Throws RangeError for a document that the matrix lacks.
 */
export function layoutDifference(
	matrix: Matrix,
	{ a, b, width, coders }: Pair & { width: number; coders: boolean },
): DifferenceLayout {
	const frame = measureDifference(matrix, {
		pair: [documentIn(matrix, a), documentIn(matrix, b)],
		width,
	});
	const differences = new Map(differencesOf(matrix, a, b).rows.map((row) => [row.dimension, row]));
	const keys = frame.isNamed ? [] : placeKeys(frame);
	const headers: DifferenceHeader[] = [];
	const rows: DifferenceRow[] = [];
	let y = Math.max(0, ...keys.map((key) => key.y + 12));
	const runs = themeRuns(matrix.dimensions) ?? [{ theme: null, dimensions: matrix.dimensions }];
	for (const [i, { theme, dimensions }] of runs.entries()) {
		const header = placeHeader(matrix, { frame, theme, y: i === 0 ? y : y + BETWEEN_THEMES });
		headers.push({ ...header, id: String(i) });
		y = header.rule;
		for (const [j, dimension] of dimensions.entries()) {
			const difference = differences.get(dimension.id);
			if (!difference) throw new RangeError(`no difference on ${dimension.id}`);
			const row = placeRow({ matrix, frame, coders }, { dimension, difference, top: y });
			y = row.band.y + row.band.height;
			rows.push({ ...row, rule: j < dimensions.length - 1 ? y : null });
		}
	}
	return {
		width,
		height: Math.ceil(y),
		radius: frame.radius,
		nameSize: frame.name.size,
		bleed: frame.isWide ? 12 : 16,
		keys,
		headers,
		rows,
	};
}

function documentIn(matrix: Matrix, id: Id): SourceDocument {
	const document = matrix.documents.find((each) => each.id === id);
	if (!document) throw new RangeError(`no document ${id} in this matrix`);
	return document;
}

/** Both names on one line where they fit, else one below the other. */
function placeKeys({ pair, names, name, radius, width }: DifferenceFrame): DifferenceKey[] {
	const start = 2 * radius + 8;
	const second = round(start + textWidth(names[0], name) + 24);
	const isOnOneLine = second + start + textWidth(names[1], name) <= width;
	return pair.map((document, i) => {
		const x = i === 1 && isOnOneLine ? second : 0;
		const y = 16 + (i === 1 && !isOnOneLine ? KEY_LINE : 0);
		return {
			sign: documentSign(document.position),
			text: names[i] ?? '',
			mark: { x: x + radius + 1, y: y - 4.5 },
			x: x + start,
			y,
		};
	});
}

function placeHeader(
	matrix: Matrix,
	{ frame, theme, y }: { frame: DifferenceFrame; theme: string | null; y: number },
): Omit<DifferenceHeader, 'id'> {
	const themeWidth = textWidth(theme ?? '', { size: 13, weight: 700 });
	const isAbove = theme !== null && (!frame.isWide || themeWidth > frame.x1 - 20);
	const numbersY = y + (isAbove ? 34 : 14);
	return {
		theme: theme === null ? null : { text: theme, x: 0, y: y + 14 },
		numbers: frame.labelled.map((score) => ({
			score,
			x: scoreX(frame, matrix.scale, score),
			y: numbersY,
		})),
		absent: null,
		rule: numbersY + (frame.isWide ? 8 : 6),
	};
}
