import type { Dataset, Judgement } from '../model/dataset';
import { consensusCoder, type Settlement } from '../model/settle';
import type { CellRef } from '../view/view';

/** A consensus that was set here, and what stood there before. */
export interface Change {
	readonly settlement: Settlement;
	/** The consensus as it was read; `null` where there was none. */
	readonly before: Judgement | null;
}

/** The settlements beside what they take the place of, in their order. */
export function changesOf(read: Dataset, settlements: readonly Settlement[]): Change[] {
	const coder = consensusCoder(read)?.id;
	return settlements.map((settlement) => ({
		settlement,
		before:
			read.judgements.find(
				(judgement) => judgement.coder === coder && isSameCell(judgement, settlement),
			) ?? null,
	}));
}

export function isSameCell(a: CellRef, b: CellRef): boolean {
	return a.document === b.document && a.dimension === b.dimension;
}
