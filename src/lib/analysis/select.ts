import { descending } from 'd3-array';
import type { Id, MaybeScore } from '../model/dataset';
import { cellAt, cellKey, type Cell, type Matrix } from '../model/matrix';
import type { View } from '../view/view';
import { orderBySimilarity } from './order';
import { turnToTies } from './poles';
import { spreadOn } from './spread';

/**
 * What a view shows of a matrix: its documents and dimensions, its order, its poles.
 *
 * In     ids that the matrix has; `null` = all, an order other than `listed` wins over the list's.
 * Out    a matrix whose cells are exactly the pairs of its documents and dimensions.
 * Rules  Widest spread first, highest score first. What has no spread or no score stands last; ties
 *        stand in the codebook's order. Spread and similarity are those of the chosen documents and
 *        dimensions; a document or dimension that is ordered by need not be chosen itself. Poles are
 *        turned before, so that an order by values is one of the values shown.
 * Throws RangeError for an id that the matrix lacks.
 */
export function selectMatrix(
	matrix: Matrix,
	view: Pick<View, 'docs' | 'dims' | 'order' | 'poles'>,
): Matrix {
	const whole = view.poles === 'ties' ? turnToTies(matrix) : matrix;
	const chosen = pick(
		whole,
		chooseFrom(whole.documents, view.docs),
		chooseFrom(whole.dimensions, view.dims),
	);
	const { order } = view;
	switch (order.by) {
		case 'listed':
			return chosen;
		case 'spread':
			return withDimensions(chosen, (id) => spreadOn(chosen, id)?.deviation ?? null);
		case 'document':
			return withDimensions(chosen, (id) => cellAt(whole, order.id, id).score);
		case 'dimension':
			return withDocuments(chosen, (id) => cellAt(whole, id, order.id).score);
		case 'similarity':
			return { ...chosen, documents: chooseFrom(chosen.documents, orderBySimilarity(chosen).ids) };
	}
}

type Placed = { readonly id: Id; readonly position: number };

function chooseFrom<T extends Placed>(all: readonly T[], ids: readonly Id[] | null): readonly T[] {
	if (ids === null) return all;
	const byId = new Map(all.map((each) => [each.id, each]));
	return ids.map((id) => {
		const found = byId.get(id);
		if (!found) throw new RangeError(`no ${id} in this matrix`);
		return found;
	});
}

function pick(
	matrix: Matrix,
	documents: Matrix['documents'],
	dimensions: Matrix['dimensions'],
): Matrix {
	if (documents === matrix.documents && dimensions === matrix.dimensions) return matrix;
	const cells = new Map<string, Cell>();
	for (const document of documents)
		for (const dimension of dimensions)
			cells.set(cellKey(document.id, dimension.id), cellAt(matrix, document.id, dimension.id));
	return { ...matrix, documents, dimensions, cells };
}

function withDimensions(matrix: Matrix, valueOf: (id: Id) => MaybeScore): Matrix {
	return { ...matrix, dimensions: highestFirst(matrix.dimensions, valueOf) };
}

function withDocuments(matrix: Matrix, valueOf: (id: Id) => MaybeScore): Matrix {
	return { ...matrix, documents: highestFirst(matrix.documents, valueOf) };
}

function highestFirst<T extends Placed>(all: readonly T[], valueOf: (id: Id) => MaybeScore): T[] {
	return all
		.map((each) => ({ each, value: valueOf(each.id) ?? -Infinity }))
		.toSorted((a, b) => descending(a.value, b.value) || a.each.position - b.each.position)
		.map(({ each }) => each);
}
