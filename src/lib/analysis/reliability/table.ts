import type { Coder, Dataset, Id, Judgement, MaybeScore } from '../../model/dataset';
import { cellKey } from '../../model/matrix';

/** What agreement is asked about: one dimension, one document, or all cells at once. */
export type Scope =
	| { readonly by: 'pooled' }
	| { readonly by: 'dimension'; readonly id: Id }
	| { readonly by: 'document'; readonly id: Id };

/** One cell as the readings fill it: a judgement per coder of the table, `null` = not coded. */
export interface Unit {
	readonly document: Id;
	readonly dimension: Id;
	readonly judgements: readonly (Judgement | null)[];
}

/** Units by coders. */
export interface ReliabilityTable {
	readonly coders: readonly Coder[];
	/** In codebook order: all cells of the first dimension, then of the second. */
	readonly units: readonly Unit[];
}

/** Per unit, one value per coder; `null` = missing. All statistics of this folder start here. */
export type Ratings = readonly (readonly MaybeScore[])[];

/**
 * What the coders of role `reading` say of the cells in `scope`.
 *
 * Rules  The consensus is no independent coding and stays out.
 *        A cell that nobody has coded is a unit without a judgement.
 */
export function reliabilityTable(dataset: Dataset, scope: Scope): ReliabilityTable {
	const coders = dataset.coders.filter((coder) => coder.role === 'reading');
	const columnOf = new Map(coders.map((coder, column) => [coder.id, column]));
	const rows = new Map<string, (Judgement | null)[]>();
	for (const judgement of dataset.judgements) {
		const column = columnOf.get(judgement.coder);
		if (column === undefined) continue;
		const key = cellKey(judgement.document, judgement.dimension);
		const row = rows.get(key) ?? coders.map(() => null);
		row[column] = judgement;
		rows.set(key, row);
	}
	const units = dataset.dimensions.flatMap((dimension) =>
		dataset.documents.map((document) => ({
			document: document.id,
			dimension: dimension.id,
			judgements: rows.get(cellKey(document.id, dimension.id)) ?? coders.map(() => null),
		})),
	);
	return narrowTable({ coders, units }, scope);
}

/** The units of a table that lie in `scope`. */
export function narrowTable(table: ReliabilityTable, scope: Scope): ReliabilityTable {
	if (scope.by === 'pooled') return table;
	return { ...table, units: table.units.filter((unit) => unit[scope.by] === scope.id) };
}

/** The scores of a table. Silent and not coded are both missing here. */
export function scoreRatings(table: ReliabilityTable): Ratings {
	return table.units.map((unit) => unit.judgements.map((judgement) => judgement?.score ?? null));
}

/** Whether each coder finds the dimension addressed: 1 addressed, 0 silent, `null` not coded. */
export function addressedRatings(table: ReliabilityTable): Ratings {
	return table.units.map((unit) =>
		unit.judgements.map((judgement) => judgement && (judgement.score === null ? 0 : 1)),
	);
}

/** Whether ratings have fewer than two columns, so that nothing can be compared. */
export function haveOneCoder([unit]: Ratings): boolean {
	return unit !== undefined && unit.length < 2;
}
