import type { Id, Scale } from '../model/dataset';
import type { Cell } from '../model/matrix';
import { m } from '../paraglide/messages';
import type { FrozenCell } from '../view/frozen';
import { formatScore } from './numbers';

interface ChangedCell {
	readonly now: Cell;
	readonly then: FrozenCell;
	readonly scale: Scale;
	/** Labels of documents and dimensions. */
	readonly labels: ReadonlyMap<Id, string>;
}

/** "Kim on Escalation risk: then +1, now +2". */
export function wordChange({ now, then, scale, labels }: ChangedCell): string {
	return m.frozen_change({
		document: labels.get(now.document) ?? now.document,
		dimension: labels.get(now.dimension) ?? now.dimension,
		then: wordState(scale, then),
		now: wordState(scale, now),
	});
}

function wordState(scale: Scale, { state, score }: FrozenCell): string {
	if (score !== null) return formatScore(scale, score);
	return state === 'silent' ? m.table_silent() : m.table_uncoded();
}
