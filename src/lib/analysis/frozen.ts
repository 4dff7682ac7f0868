import { cellAt, cellKey, type Cell, type Matrix } from '../model/matrix';
import {
	decodeCells,
	encodeCells,
	formatFrozen,
	parseFrozen,
	type FrozenCell,
} from '../view/frozen';
import type { View } from '../view/view';
import { hashOfData } from './data-hash';

/** A cell whose score is another one than when the link was made. */
export interface Change {
	/** As the data has it today. */
	readonly now: Cell;
	readonly then: FrozenCell;
}

export interface Thaw {
	/** All documents and dimensions; the link's cells as it carries them, unless it asks for today's. */
	readonly matrix: Matrix;
	readonly changes: readonly Change[];
	readonly shows: 'then' | 'now';
	/** Scores or quotes have changed since, here or elsewhere in the dataset. */
	readonly isOlder: boolean;
}

/**
 * The view with the scores that it shows: a link that stays what it is when the data changes.
 *
 * In     `whole`: all documents and dimensions as the view's coder scores them, poles not turned;
 *        `shown`: what the view shows of it.
 * Rules  A frozen link lists its documents and dimensions. An order by one that is not among them
 *        would follow scores that the link does not carry: what is listed then is the order on screen.
 */
export function freezeView(view: View, whole: Matrix, shown: Matrix): View {
	const ordered = orderIsCarried(view, shown);
	const docs = (ordered ? view.docs : null) ?? idsOf(ordered ? whole.documents : shown.documents);
	const dims = (ordered ? view.dims : null) ?? idsOf(ordered ? whole.dimensions : shown.dimensions);
	const cells = docs.flatMap((document) => dims.map((id) => cellAt(whole, document, id)));
	const data = formatFrozen({
		codes: encodeCells(whole.scale, cells),
		hash: hashOfData(whole.dataset),
		shows: 'then',
	});
	return { ...view, docs, dims, order: ordered ? view.order : { by: 'listed' }, data };
}

/**
 * What a frozen view shows.
 *
 * In     `whole` as for `freezeView`.
 * Out    `null` where the view is not frozen, or carries codes that do not fit its lists.
 * Rules  A cell that has changed comes without salience, confidence and rationale: they are today's.
 */
export function thawView(view: View, whole: Matrix): Thaw | null {
	const frozen = view.data === null ? null : parseFrozen(view.data);
	const { docs, dims } = view;
	if (!frozen || !docs || !dims) return null;
	const codes = decodeCells(whole.scale, frozen.codes, docs.length * dims.length);
	if (!codes) return null;
	const keys = docs.flatMap((document) => dims.map((dimension) => cellKey(document, dimension)));
	const changes = codes.flatMap((then, i) => {
		const now = whole.cells.get(keys[i] ?? '');
		return now && (now.score !== then.score || now.state !== then.state) ? [{ now, then }] : [];
	});
	const changed = new Map(
		changes.map(({ now, then }) => [cellKey(now.document, now.dimension), asItWas(now, then)]),
	);
	return {
		matrix:
			frozen.shows === 'now' ? whole : { ...whole, cells: new Map([...whole.cells, ...changed]) },
		changes,
		shows: frozen.shows,
		isOlder: frozen.hash !== hashOfData(whole.dataset),
	};
}

/** The same frozen view, showing the scores of then or of now. */
export function showState(view: View, shows: 'then' | 'now'): View {
	const frozen = view.data === null ? null : parseFrozen(view.data);
	return frozen ? { ...view, data: formatFrozen({ ...frozen, shows }) } : view;
}

function asItWas(now: Cell, then: FrozenCell): Cell {
	return { ...now, ...then, salience: null, confidence: null, rationale: '' };
}

function orderIsCarried({ order }: View, shown: Matrix): boolean {
	if (order.by === 'document') return shown.documents.some(({ id }) => id === order.id);
	if (order.by === 'dimension') return shown.dimensions.some(({ id }) => id === order.id);
	return true;
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
	return entries.map(({ id }) => id);
}
