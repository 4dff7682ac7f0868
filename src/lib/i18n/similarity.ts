import { min } from 'd3-array';
import type { DocumentMap } from '../analysis/document-map';
import type { Pair } from '../analysis/similarity';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';
import { nameOf } from './finding-words';
import { formatMean, joinWords } from './numbers';

/** More pairs than these are not read out. */
const PAIRS_AT_MOST = 12;

/** A similarity between 0 and 1: 0.85. */
export function formatSimilarity(value: number): string {
	return decimals(value);
}

/** How far the map can be trusted, in one sentence. */
export function wordFit({ explained, stress }: DocumentMap): string {
	if (explained === null || stress === null) return m.map_fit_same();
	return m.map_fit({
		explained: new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(explained),
		stress: decimals(stress),
	});
}

/** Who is not on the map, and why; '' where all are. */
export function wordLeftOut(matrix: Matrix, leftOut: readonly Id[]): string {
	if (leftOut.length === 0) return '';
	const names = joinWords(leftOut.map((id) => nameOf(matrix, 'document', id)));
	return m.map_left_out({ names });
}

/** What the map shows, for those who don't see it: who stands nearest to whom. */
export function describeMap(matrix: Matrix, { points, ties }: DocumentMap): string {
	const shown = ties.slice(0, PAIRS_AT_MOST).map(({ a, b, distance }) =>
		m.map_tie({
			a: nameOf(matrix, 'document', a),
			b: nameOf(matrix, 'document', b),
			distance: formatMean(matrix.scale, distance ?? 0),
		}),
	);
	return m.map_description({ count: points.length, ties: joinWords(shown) });
}

/** A mark of the map, spoken: "Kim; nearest: Novotná, mean difference 0.3". */
export function speakMapMark(matrix: Matrix, { ties }: DocumentMap, id: Id): string {
	const own = ties.filter(({ a, b }) => a === id || b === id);
	const least = min(own, ({ distance }) => distance ?? Infinity) ?? null;
	const nearest = own.filter(({ distance }) => distance === least);
	return m.map_mark({
		document: nameOf(matrix, 'document', id),
		names: joinWords(nearest.map(({ a, b }) => nameOf(matrix, 'document', a === id ? b : a))),
		distance: formatMean(matrix.scale, least ?? 0),
	});
}

/** A cell of the table, spoken: "Kim and Singh: similarity 0.83, 12 shared questions". */
export function speakPair(matrix: Matrix, { a, b, value, shared }: Pair): string {
	return m.similarity_pair({
		a: nameOf(matrix, 'document', a),
		b: nameOf(matrix, 'document', b),
		similarity:
			value === null
				? m.similarity_not_comparable()
				: m.similarity_value({ value: formatSimilarity(value) }),
		count: shared,
	});
}

function decimals(value: number): string {
	const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
	return new Intl.NumberFormat(getLocale(), two).format(value);
}
