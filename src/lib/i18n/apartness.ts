import { apartnessOf } from '../analysis/apartness';
import { similarityTable } from '../analysis/similarity';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { nameOf } from './finding-words';
import { formatMean, joinWords } from './numbers';

/** How far a document stands from the others on average; '' where it can't be compared with any. */
export function wordFromOthers(matrix: Matrix, document: Id): string {
	const apartness = apartnessOf(matrix).find((each) => each.document === document);
	if (!apartness || apartness.toOthers.distance === null) return '';
	return m.document_apart_mean({
		distance: formatMean(matrix.scale, apartness.toOthers.distance),
		others: apartness.others,
		pairs: apartness.toOthers.scorePairs,
	});
}

/** Who stands nearest and farthest, ties all named; '' where that is the same or not known. */
export function wordNearest(matrix: Matrix, document: Id): string {
	const others = similarityTable(matrix).flatMap(({ a, b, distance }) =>
		distance !== null && (a === document || b === document)
			? [{ other: a === document ? b : a, distance }]
			: [],
	);
	const distances = others.map(({ distance }) => distance);
	const [least, most] = [Math.min(...distances), Math.max(...distances)];
	if (others.length < 2 || least === most) return '';
	const namesAt = (wanted: number) =>
		joinWords(
			others
				.filter(({ distance }) => distance === wanted)
				.map(({ other }) => nameOf(matrix, 'document', other)),
		);
	return m.document_apart_nearest({
		nearest: namesAt(least),
		least: formatMean(matrix.scale, least),
		farthest: namesAt(most),
		most: formatMean(matrix.scale, most),
	});
}
